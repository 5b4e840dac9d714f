import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../content-check/problem.ts';
import type { PageFile } from './page-file.ts';

/**
 * Finds links inside the site that lead nowhere: to a file that is not there, or to an anchor that
 * its page does not have.
 *
 * @param pages all pages of the built site
 * @param dist folder of the built site
 * @param base base path of the site, with a slash at its end
 * @returns a problem for each broken link
 */
export function brokenLinks(pages: readonly PageFile[], dist: string, base: string): Problem[] {
  const anchors = new Map(pages.map((page) => [page.path, new Set(page.document.querySelectorAll('[id]').map((element) => element.id))]));
  const check = (page: PageFile, link: string): string | undefined => {
    if (/^(https?:|mailto:|data:)/.test(link)) return undefined;
    const url = new URL(link, `http://site${base.replace(/\/$/, '')}${page.path}`);
    if (!url.pathname.startsWith(base)) return link;
    const path = decodeURI(`/${url.pathname.slice(base.length)}`);
    const onPage = anchors.get(path);
    if (!onPage) return existsSync(join(dist, path)) && !path.endsWith('/') ? undefined : link;
    const anchor = decodeURIComponent(url.hash.slice(1));
    return anchor === '' || onPage.has(anchor) ? undefined : link;
  };
  return pages.flatMap((page) => {
    const links = page.document
      .querySelectorAll('a[href], link[href], img[src], script[src]')
      .map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? '');
    const broken = new Set(links.flatMap((link) => check(page, link) ?? []));
    return [...broken].map((link) => ({
      file: page.file,
      vi: `Liên kết “${link}” trên trang ${page.path} không dẫn tới đâu. Sửa địa chỉ hoặc bỏ liên kết.`,
      en: `The link “${link}” on the page ${page.path} leads nowhere. Correct the address or remove the link.`,
    }));
  });
}
