import { z } from 'zod';

/** The fields of the ASEAN Community, in the order in which the site shows them. */
export const pillarIds = ['cross-pillar', 'political-security', 'economic', 'socio-cultural', 'connectivity'] as const;

/** A field of the ASEAN Community. */
export type Pillar = (typeof pillarIds)[number];

/** One field of the Community. */
export const pillar = z.enum(pillarIds);

/** The fields a record belongs to, the main one first. */
export const pillars = z
  .array(pillar)
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'Một lĩnh vực ghi hai lần.\nA pillar is named twice.' })
  .describe('Lĩnh vực, lĩnh vực chính trước / Pillars, the main one first');
