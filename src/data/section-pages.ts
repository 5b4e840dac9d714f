import type { Locale, Localized } from '../domain/locales.ts';
import { sectionPath } from '../i18n/routes.ts';
import { translator } from '../i18n/translate.ts';
import { byCollation } from '../vietnamese/collation.ts';
import { getComparisons } from './comparisons.ts';
import { once } from './memo.ts';
import { getPages, type ProsePair } from './prose.ts';
import { getQuizzes } from './quizzes.ts';

/** A page of a section, as menus list it. */
export interface SectionPage {
  readonly name: Localized;
  readonly description: Localized;
  readonly path: Localized;
}

const listed = ({ entry, path }: ProsePair<'pages'>): SectionPage => ({
  name: { vi: entry.vi.data.navTitle, en: entry.en.data.navTitle },
  description: { vi: entry.vi.data.description, en: entry.en.data.description },
  path,
});

const parentOf = (id: string) => id.split('/').slice(0, -1).join('/');

/** The order in which a section's own page links its pages; what it does not link comes last, by name. */
function inOrder(parent: ProsePair<'pages'>, children: readonly ProsePair<'pages'>[]): ProsePair<'pages'>[] {
  const body = parent.entry.vi.body ?? '';
  const place = (id: string) => {
    const at = body.search(new RegExp(`page:${id}[)#]`));
    return at < 0 ? Number.POSITIVE_INFINITY : at;
  };
  const compare = byCollation('vi');
  return children.toSorted((a, b) => {
    const [first, second] = [place(a.id), place(b.id)];
    return first === second ? compare(a.entry.vi.data.navTitle, b.entry.vi.data.navTitle) : first - second;
  });
}

const both = (of: (locale: Locale) => string): Localized => ({ vi: of('vi'), en: of('en') });

async function quizzes(): Promise<SectionPage[]> {
  if ((await getQuizzes()).length === 0) return [];
  return [
    {
      name: both((locale) => translator(locale)('quizzes.title')),
      description: both((locale) => translator(locale)('quizzes.summary')),
      path: sectionPath('quizzes'),
    },
  ];
}

/** The pages below each explanatory page, by its path below the language's folder. */
export const getSectionPages = once(async (): Promise<ReadonlyMap<string, readonly SectionPage[]>> => {
  const pages = await getPages();
  const sections = new Map<string, SectionPage[]>();
  for (const [id, children] of Map.groupBy(pages.values(), (one) => parentOf(one.id))) {
    const parent = pages.get(id);
    if (parent) sections.set(id, inOrder(parent, children).map(listed));
  }
  for (const { navTitle, description, path } of await getComparisons()) {
    const parent = [...pages.values()].find((one) => path.vi.replace(/[^/]+\/$/, '') === one.path.vi);
    if (parent) sections.set(parent.id, [...(sections.get(parent.id) ?? []), { name: navTitle, description, path }]);
  }
  if (pages.has('learn')) sections.set('learn', [...(sections.get('learn') ?? []), ...(await quizzes())]);
  return sections;
});

/**
 * The pages among which a page stands: those below it, or, when there are none, those beside it.
 *
 * @param id path of the page below the language's folder
 * @returns the section's own page and its pages; nothing for a page that stands alone
 */
export async function sectionOf(id: string): Promise<{ readonly head: SectionPage; readonly pages: readonly SectionPage[] } | undefined> {
  const [all, sections] = [await getPages(), await getSectionPages()];
  const head = sections.has(id) ? id : parentOf(id);
  const page = all.get(head);
  const pages = sections.get(head);
  return page && pages ? { head: listed(page), pages } : undefined;
}
