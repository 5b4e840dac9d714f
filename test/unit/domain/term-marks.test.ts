import { expect, test } from 'vitest';
import { termFinder } from '../../../src/domain/term-marks.ts';

const find = termFinder([
  { id: 'admm', words: ['ADMM', 'Hội nghị Bộ trưởng Quốc phòng'] },
  { id: 'admm-plus', words: ['ADMM+'] },
  { id: 'tac', words: ['TAC'] },
]);
const marks = (text: string, seen = new Set<string>(), limit = 9) =>
  find(text, seen, limit)
    .map((piece) => (piece.term ? `[${piece.term}:${piece.text}]` : piece.text))
    .join('');

test('the longest words win, and no mention is part of a longer word', () => {
  expect(marks('ADMM+ và ADMM; CONTACT, TAC-2, TAC.')).toBe('[admm-plus:ADMM+] và [admm:ADMM]; CONTACT, TAC-2, [tac:TAC].');
});

test('only the first mention on a page is explained, the page’s own subject never', () => {
  const seen = new Set(['tac']);
  expect(marks('TAC, ADMM, ADMM', seen)).toBe('TAC, [admm:ADMM], ADMM');
  expect(marks('ADMM', seen)).toBe('ADMM');
});

test('a page explains no more terms than it may', () => {
  expect(marks('TAC ADMM', new Set(), 1)).toBe('[tac:TAC] ADMM');
});
