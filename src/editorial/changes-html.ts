import { type Locale, type Localized, locales } from '../domain/locales.ts';
import type { Revision } from './changed-files.ts';
import type { ChangedPage } from './changed-pages.ts';
import type { ParagraphChange, Run } from './word-changes.ts';

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

const states: Readonly<Record<ChangedPage['state'], Localized>> = {
  added: { vi: 'Trang mới', en: 'New' },
  removed: { vi: 'Đã bỏ', en: 'Removed' },
  changed: { vi: 'Đã sửa', en: 'Changed' },
};
const languages: Localized = { vi: 'Tiếng Việt', en: 'English' };
const spoken = { removed: { vi: 'bỏ', en: 'removed' }, added: { vi: 'thêm', en: 'added' } } as const;
const unchangedWords = (count: number): Localized => ({
  vi: `${count} đoạn không đổi`,
  en: count === 1 ? '1 paragraph unchanged' : `${count} paragraphs unchanged`,
});

/** Signs are for the eye, words for the ear: neither needs to see a colour. */
function run({ kind, text }: Run, locale: Locale): string {
  if (kind === 'kept') return escaped(text);
  const [tag, sign] = kind === 'removed' ? ['del', '−'] : ['ins', '+'];
  const seen = (text: string) => `<span class="sign" aria-hidden="true">${text}</span>`;
  return `<${tag}><span class="said">${spoken[kind][locale]}: </span>${seen(`[${sign}`)}${escaped(text.trimEnd())}${seen(']')}</${tag}>${/\s$/.test(text) ? ' ' : ''}`;
}

const legend = (locale: Locale) =>
  (['removed', 'added'] as const).map((kind) => run({ kind, text: locale === 'vi' ? (kind === 'removed' ? 'bỏ đi' : 'thêm vào') : kind }, locale)).join(', ');

function paragraphs(changes: readonly ParagraphChange[], locale: Locale): string {
  if (changes.every((one) => 'unchanged' in one)) return `<p class="same">${locale === 'vi' ? 'Chữ không đổi' : 'No words changed'}</p>`;
  return changes
    .map((one) =>
      'unchanged' in one ? `<p class="same">… ${unchangedWords(one.unchanged)[locale]}</p>` : `<p>${one.runs.map((part) => run(part, locale)).join('')}</p>`,
    )
    .join('\n');
}

function section(page: ChangedPage, index: number): string {
  const names = locales.flatMap((locale) => (page.name[locale] ? [`<span lang="${locale}">${escaped(page.name[locale])}</span>`] : []));
  const columns = locales.map((locale) => `<div lang="${locale}">\n<h3>${languages[locale]}</h3>\n${paragraphs(page[locale], locale)}\n</div>`);
  const shared = page.shared.some((one) => 'runs' in one)
    ? `<div class="shared">\n<h3>Chung cho hai ngôn ngữ / <span lang="en">Both languages</span></h3>\n${paragraphs(page.shared, 'vi')}\n</div>`
    : '';
  const was = page.was === undefined ? '' : ` ← ${escaped(page.was)}`;
  return `<section id="p${index}" aria-labelledby="h${index}">
<h2 id="h${index}">${names.join(' / ') || escaped(page.id)}</h2>
<p class="meta">${states[page.state].vi} / <span lang="en">${states[page.state].en}</span> · <code>${escaped(page.id)}${was}</code></p>
<div class="pair">
${columns.join('\n')}
</div>
${shared}
</section>`;
}

const style = `
:root { color-scheme: light dark; --ink2: light-dark(#535b5f, #a9b2b5); --rule: light-dark(#d8d9d2, #3a4245); --ins: light-dark(#dff3e2, #123d1d); --del: light-dark(#fbe3e1, #4d1714); }
body { font: 1rem/1.6 system-ui, sans-serif; max-width: 90rem; margin: 0 auto; padding: 1rem 1.25rem 4rem; overflow-wrap: anywhere; }
h1 { font-size: 1.6rem; line-height: 1.25; } h2 { font-size: 1.25rem; line-height: 1.3; margin-bottom: 0.2rem; } h3 { font-size: 1rem; margin: 0.5rem 0; }
section { border-top: 1px solid var(--rule); margin-top: 2rem; padding-top: 0.5rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(24rem, 100%), 1fr)); gap: 0 2rem; }
.meta, .same { color: var(--ink2); font-size: 0.9rem; } .shared { font-size: 0.9rem; }
ins { background: var(--ins); text-decoration: underline; } del { background: var(--del); text-decoration: line-through; }
.sign { font-weight: 700; text-decoration: none; display: inline-block; white-space: pre; }
.said { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print { section { break-inside: auto; } h2 { break-after: avoid; } }
`;

/**
 * Writes for the reviewer what changed, as one file that needs nothing else: no script, no other file.
 *
 * @param pages pages and records that changed
 * @param from the earlier revision
 * @param to the later revision
 * @returns an HTML document
 */
export function changesHtml(pages: readonly ChangedPage[], from: Revision, to: Revision): string {
  const title = `Thay đổi nội dung ${from.commit} → ${to.commit}`;
  const revisions = [from, to].map(({ commit, day, subject }) => `<li><code>${escaped(commit)}</code> ${escaped(day)}: ${escaped(subject)}</li>`);
  const contents = pages.map(
    ({ id, name, state }, index) =>
      `<li><a href="#p${index}">${escaped(name.vi ?? name.en ?? id)}</a> <span class="meta">${states[state].vi} / <span lang="en">${states[state].en}</span></span></li>`,
  );
  return `<!doctype html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="robots" content="noindex">
<title>${escaped(title)}</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>Thay đổi nội dung / <span lang="en">Changes of content</span></h1>
<ol>
${revisions.join('\n')}
</ol>
<p>${pages.length} trang và ghi chép. Chữ ${legend('vi')}; chỗ xuống dòng bị bỏ: ¶.</p>
<p lang="en">${pages.length} pages and records. Words ${legend('en')}; a line break removed: ¶.</p>
<nav aria-label="Danh sách trang / List of pages">
<ol>
${contents.join('\n')}
</ol>
</nav>
${pages.map(section).join('\n')}
</main>
</body>
</html>
`;
}
