import type { Localized } from '../domain/locales.ts';
import type { Pillar } from '../schemas/pillar-ids.ts';

/** Last part of the address of what is limited to one field, as the pages of the pillars have it. Published addresses never change. */
export const pillarSlug: Readonly<Record<Pillar, Localized>> = {
  'cross-pillar': { vi: 'toan-cong-dong', en: 'whole-community' },
  'political-security': { vi: 'chinh-tri-an-ninh', en: 'political-security' },
  economic: { vi: 'kinh-te', en: 'economic' },
  'socio-cultural': { vi: 'van-hoa-xa-hoi', en: 'socio-cultural' },
  connectivity: { vi: 'ket-noi', en: 'connectivity' },
};

/** The part of the address before it, below the timeline's own. */
const fieldSegment: Localized = { vi: 'linh-vuc', en: 'pillar' };

/**
 * Where the list of the milestones of one field stands below the timeline.
 *
 * @param pillar the field
 * @returns the end of the address in each language, without slashes at its ends
 */
export const pillarListSlug = (pillar: Pillar): Localized => ({
  vi: `${fieldSegment.vi}/${pillarSlug[pillar].vi}`,
  en: `${fieldSegment.en}/${pillarSlug[pillar].en}`,
});
