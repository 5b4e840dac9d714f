import { embedPrefix } from '../domain/embed-prefix.ts';
import type { Localized } from '../domain/locales.ts';

/** The address of the timeline as other sites show it in a frame. */
export const embedTimelinePath: Localized = { vi: `${embedPrefix.vi}dong-thoi-gian/`, en: `${embedPrefix.en}timeline/` };

/**
 * The address of a milestone as other sites show it in a frame.
 *
 * @param milestone its Vietnamese address segment and its id
 * @returns both addresses
 */
export function embedMilestonePath(milestone: { readonly id: string; readonly slug: { readonly vi: string } }): Localized {
  return { vi: `${embedPrefix.vi}cot-moc/${milestone.slug.vi}/`, en: `${embedPrefix.en}milestone/${milestone.id}/` };
}
