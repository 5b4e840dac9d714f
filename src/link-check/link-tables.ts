import { textTable } from '../editorial/text-table.ts';
import { type Answer, verdictOf } from './answer.ts';
import type { Answers } from './check-addresses.ts';

/** Pages named for an address before the rest are only counted. */
const MOST_PAGES = 2;

const shown = (paths: readonly string[]) => paths.slice(0, MOST_PAGES).join(' ') + (paths.length > MOST_PAGES ? ` (+${paths.length - MOST_PAGES})` : '');

/**
 * Writes what other sites answered, the addresses that need an editor first.
 *
 * @param links addresses with the pages that link to them
 * @param answers what was answered; an address may have none
 * @returns the tables, and how many addresses are gone
 */
export function linkTables(links: ReadonlyMap<string, readonly string[]>, answers: Answers): { readonly text: string; readonly gone: number } {
  const all = [...links].map(([address, paths]) => ({ address, paths, answer: answers[address] }));
  const of = (verdict: string) => all.flatMap(({ answer, ...one }) => (answer && verdictOf(answer) === verdict ? [{ ...one, answer }] : []));
  const said = ({ status, fault, checked }: Answer) => `${status ?? fault} ${checked.slice(0, 10)}`;
  const gone = of('gone');
  const table = (title: string, rows: ReturnType<typeof of>) =>
    textTable(
      title,
      ['trả lời / answer', 'trang / pages', 'địa chỉ / address'],
      rows.map(({ address, paths, answer }) => [said(answer), shown(paths), address]),
    );
  const text = [
    table('Không còn: tìm bản khác hoặc bỏ / Gone: find another or remove', gone),
    textTable(
      'Đã dời hẳn: ghi địa chỉ mới / Moved for good: write the new address',
      ['địa chỉ cũ / old', 'địa chỉ mới / new'],
      of('moved').map(({ address, answer }) => [address, answer.movedTo ?? '']),
    ),
    table('Máy chủ không trả lời chương trình: mở bằng trình duyệt / Not answered to programs: open in a browser', of('refused')),
    table('Không có trả lời: thử lại sau / No answer: try later', of('silent')),
    textTable(
      'Chưa hỏi, vì máy chủ đề nghị chậm lại: chạy lại sau / Not asked, as the server wants fewer requests: run again later',
      ['địa chỉ / address'],
      all.filter(({ answer }) => !answer).map(({ address }) => [address]),
    ),
    `Tốt / Good: ${of('ok').length}\n`,
  ].join('\n');
  return { text, gone: gone.length };
}
