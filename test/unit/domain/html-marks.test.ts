import { expect, test } from 'vitest';
import { markHtml } from '../../../src/domain/html-marks.ts';
import { termFinder } from '../../../src/domain/term-marks.ts';

const find = termFinder([{ id: 'tac', words: ['TAC'] }]);
const marks = (html: string) =>
  markHtml(html, find, new Set(), 9)
    .map((piece) => (piece.term ? `[${piece.text}]` : piece.text))
    .join('');

test.each([
  ['<strong>TAC</strong> và TAC', '<strong>[TAC]</strong> và TAC'],
  ['<a href="/TAC/">TAC</a>, TAC', '<a href="/TAC/">TAC</a>, [TAC]'],
  ['<button>TAC</button><span class="def">TAC <b>TAC</b></span> TAC', '<button>TAC</button><span class="def">TAC <b>TAC</b></span> [TAC]'],
  ['<span class="nw"><span>TAC</span>TAC</span> TAC', '<span class="nw"><span>TAC</span>TAC</span> [TAC]'],
  ['<code>TAC</code>', '<code>TAC</code>'],
  ['a &amp; b', 'a &amp; b'],
])('%s', (html, expected) => {
  expect(marks(html)).toBe(expected);
});
