import type { Problem } from './problem.ts';
import { proseComponents, unknownTag } from './prose-components.ts';
import { textPlaces } from './text-places.ts';

/** What a reader of MDX throws (a VFileMessage). */
export interface MdxFailure {
  readonly source?: string;
  readonly ruleId?: string;
  readonly reason?: string;
  readonly line?: number;
  readonly column?: number;
  readonly place?: { readonly offset?: number; readonly start?: { readonly offset?: number } };
}

type Fault = Pick<Problem, 'line' | 'column' | 'vi' | 'en'>;

const BRACES: Pick<Problem, 'vi' | 'en'> = {
  vi: 'Dấu { hoặc } ở đây bị hiểu là lệnh lập trình. Nếu là chữ, hãy viết \\{ và \\}.',
  en: 'The { or } here is read as code. If it is text, write \\{ and \\}.',
};

/** What a `<` that opens no tag was meant to be. */
function lessThan(after: string): Pick<Problem, 'vi' | 'en'> {
  if (after.startsWith('<!')) return { vi: 'Không dùng chú thích HTML <!-- -->: hãy xóa đi.', en: 'Prose has no HTML comments <!-- -->: remove it.' };
  if (/^<(?:https?:|www\.|[^\s<>]*@)/i.test(after))
    return {
      vi: 'Địa chỉ không đặt giữa < và >: viết [tên trang](địa chỉ).',
      en: 'An address does not stand between < and >: write [name of the page](address).',
    };
  if (/^<\/?[A-Za-z][\w.]*[\s/>]/.test(after))
    return {
      vi: 'Thẻ này viết chưa đúng: giá trị phải ở trong ngoặc kép, như <Ref s="s1" />. Nếu dấu < là chữ, hãy viết &lt;.',
      en: 'This tag is not written right: its value stands in quotation marks, as in <Ref s="s1" />. If the < is text, type &lt;.',
    };
  return { vi: 'Dấu < ở đây bị hiểu là mở một thẻ. Nếu là chữ, hãy viết &lt;.', en: 'The < here is read as the beginning of a tag. If it is text, type &lt;.' };
}

/** A tag that is open where its block ends, or closed where none is open. */
function unmatched(reason: string): { place?: { line: number; column: number }; vi: string; en: string } {
  const [, name = ''] = /<\/?([\w.:-]+)>/.exec(reason) ?? [];
  const [, line, column] = /\((\d+):(\d+)/.exec(reason) ?? [];
  const place = line && column ? { place: { line: Number(line), column: Number(column) } } : {};
  if (name && !proseComponents[name]) return { ...place, ...unknownTag(name) };
  const tag = name || 'Term';
  return {
    ...place,
    vi: `Thẻ <${tag}> và </${tag}> không đi thành cặp trong cùng một đoạn: thêm hoặc xóa cho đủ đôi.`,
    en: `<${tag}> and </${tag}> are not a pair within the same block: add or remove one.`,
  };
}

/** Offset of the last brace that is never closed; code spans and escaped braces apart. */
function openBrace(text: string): number | undefined {
  const open: number[] = [];
  for (const { 0: mark, index } of text.matchAll(/\\.|`[^`\n]*`|[{}]/g)) {
    if (mark === '{') open.push(index);
    else if (mark === '}') open.pop();
  }
  return open.at(-1);
}

/**
 * Says why MDX cannot be read, for somebody who does not know that a text is a program.
 *
 * @param failure what the reader threw
 * @param text the whole file
 * @returns where, what is wrong and how to write it
 */
export function mdxFault(failure: MdxFailure, text: string): Fault {
  const offset = failure.place?.start?.offset ?? failure.place?.offset ?? 0;
  const placeAt = textPlaces(text);
  const source = failure.source ?? '';
  if (source.endsWith('mdxjs-esm'))
    return {
      ...placeAt(text.lastIndexOf('\n', offset - 1) + 1),
      vi: 'Dòng mở đầu bằng import hoặc export bị hiểu là lệnh lập trình: xóa đi, hoặc đừng để từ ấy đứng đầu dòng.',
      en: 'A line that begins with import or export is read as code: remove it, or do not begin a line with that word.',
    };
  if (source.endsWith('mdx-expression')) return { ...placeAt(openBrace(text) ?? text.lastIndexOf('{', offset)), ...BRACES };
  if (/end-tag-mismatch|unexpected-closing-slash/.test(failure.ruleId ?? '')) {
    const { place, vi, en } = unmatched(failure.reason ?? '');
    return { ...(place ?? placeAt(offset)), vi, en };
  }
  if (source.endsWith('mdx-jsx')) {
    const opening = text.lastIndexOf('<', offset);
    return { ...placeAt(Math.max(opening, 0)), ...lessThan(text.slice(opening, opening + 80)) };
  }
  return { line: failure.line, column: failure.column, ...BRACES };
}
