import { type CslItem, pageItem } from '../domain/csl-item.ts';
import { locales } from '../domain/locales.ts';
import { getMilestones } from './milestones.ts';
import { absolute, site } from './site.ts';

/** A milestone's record as something to cite, in both languages. */
export async function milestoneCitations(): Promise<{ id: string; items: CslItem[] }[]> {
  return (await getMilestones()).map((one) => ({
    id: one.id,
    items: locales.map((locale) =>
      pageItem({
        id: `${one.id}-${locale}`,
        title: one.name[locale],
        author: site.publisher[locale],
        site: site.name[locale],
        reviewed: one.reviewed,
        url: absolute(one.path[locale]),
        language: locale,
      }),
    ),
  }));
}
