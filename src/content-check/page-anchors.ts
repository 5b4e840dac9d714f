import Slugger from 'github-slugger';
import { parseRecordLink } from '../domain/record-link.ts';
import { slug } from '../vietnamese/slug.ts';
import type { CheckedProse } from './check-prose.ts';
import type { Problem } from './problem.ts';
import type { ProseUse } from './prose-use.ts';

/** Anchors that the layout itself gives every page of prose, besides those of its sources. */
const EVERY_PAGE = ['main', 'contents', 'sources'];
const SOURCE = /^source-\d+$/;

/** Anchors of a page: of each heading as Astro names it and the Heading component folds it, and of each note. */
function anchorsOf(use: ProseUse): Set<string> {
  const slugger = new Slugger();
  return new Set([...EVERY_PAGE, ...use.headings.map(({ text }) => slug(slugger.slug(text))), ...use.notes.map((title) => `note-${slug(title)}`)]);
}

/**
 * Checks that the anchors that prose links to are there: in the page itself, or in another page or article.
 *
 * @param prose all pages and articles that could be read
 * @returns a problem for each anchor that is not there
 */
export function anchorProblems(prose: readonly CheckedProse[]): Problem[] {
  const byKey = new Map(prose.map((one) => [`${one.locale} ${one.link}:${one.id}`, anchorsOf(one.use)]));
  return prose.flatMap((one) =>
    one.use.links.flatMap(({ value, place }) => {
      const pointer = parseRecordLink(value);
      const anchor = value.startsWith('#') ? value.slice(1) : pointer?.fragment;
      if (anchor === undefined || SOURCE.test(anchor)) return [];
      const target = value.startsWith('#') ? `${one.link}:${one.id}` : `${pointer?.kind}:${pointer?.id}`;
      const known = byKey.get(`${one.locale} ${target}`);
      if (!known || known.has(anchor)) return [];
      const anchors = [...known].slice(EVERY_PAGE.length).join(', ');
      return [
        {
          file: one.file,
          ...place,
          vi: `Trang đích không có mục “#${anchor}”. Các mục: ${anchors || 'không có'}.`,
          en: `The page has no part “#${anchor}”. Its parts: ${anchors || 'none'}.`,
        },
      ];
    }),
  );
}
