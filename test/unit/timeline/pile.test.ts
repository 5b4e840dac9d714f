import { expect, test } from 'vitest';
import { pileUp } from '../../../src/timeline/pile.ts';

/** Draws a pile: one character is 4 px wide, one row a level; a heap is its count in brackets. */
function picture(xs: readonly number[]): string {
  const { levels, heaps } = pileUp(xs);
  const rows = Array.from({ length: 4 }, () => new Array<string>(Math.ceil((xs.at(-1) ?? 0) / 4) + 6).fill(' '));
  for (const [at, x] of xs.entries()) {
    const row = rows[levels[at] as number];
    if (row) row[Math.round(x / 4)] = '●';
  }
  for (const heap of heaps)
    for (const [index, letter] of [...`[${heap.last - heap.first + 1}]`].entries()) (rows[0] as string[])[Math.round(heap.x / 4) - 1 + index] = letter;
  return rows
    .map((row) => row.join('').trimEnd())
    .reverse()
    .filter(Boolean)
    .join('\n');
}

test('marks apart from each other lie on the ground', () => {
  expect(picture([10, 30, 50])).toMatchInlineSnapshot(`"   ●    ●    ●"`);
});

test('marks that would touch are stacked', () => {
  expect(picture([10, 12, 16, 16, 60, 64])).toMatchInlineSnapshot(`
    "    ●
        ●
       ●            ●
       ●           ●"
  `);
});

test('a fifth one on the same day makes a heap of all', () => {
  expect(picture([10, 60, 60, 60, 60, 60, 110])).toMatchInlineSnapshot(`"   ●          [5]           ●"`);
});

test('in a crowd, only where it is too dense', () => {
  expect(picture([10, 14, 18, 22, 26, 30, 34, 50, 51, 52, 53, 54, 55, 56, 74, 82, 90])).toMatchInlineSnapshot(`
    "     ●  ●
        ●  ●             ●
       ●  ●  ●  [7]    ●   ●"
  `);
});

test('a crowd all along becomes heaps side by side, each wide enough for a finger', () => {
  const { heaps } = pileUp(Array.from({ length: 500 }, (_, at) => at));
  const gaps = heaps.slice(1).map((heap, at) => heap.x - (heaps[at]?.x ?? 0));
  expect(heaps).toHaveLength(19);
  expect(Math.min(...gaps)).toBeGreaterThan(24);
  expect(heaps.reduce((sum, heap) => sum + heap.last - heap.first + 1, 0)).toBe(500);
});

test('every mark is either stacked or in one heap, and no stacked marks touch', () => {
  let state = 1;
  const random = () => {
    state = (state * 16807) % 2147483647;
    return state / 2147483647;
  };
  for (let round = 0; round < 200; round += 1) {
    const xs = Array.from({ length: Math.floor(random() * 120) }, () => random() * 600).sort((a, b) => a - b);
    const { levels, heaps } = pileUp(xs);
    const heaped = new Set(heaps.flatMap((heap) => Array.from({ length: heap.last - heap.first + 1 }, (_, at) => heap.first + at)));
    expect(heaped.size).toBe(heaps.reduce((sum, heap) => sum + heap.last - heap.first + 1, 0));
    expect(xs.every((_, at) => heaped.has(at) === (levels[at] as number) < 0)).toBe(true);
    for (const level of [0, 1, 2, 3]) {
      const row = xs.filter((_, at) => levels[at] === level);
      expect(row.slice(1).every((x, at) => x - (row[at] as number) >= 8.6)).toBe(true);
    }
  }
});

test('moving everything sideways changes nothing', () => {
  const xs = Array.from({ length: 60 }, (_, at) => Math.round((at * 37) % 211)).sort((a, b) => a - b);
  expect([...pileUp(xs.map((x) => x + 1000)).levels]).toEqual([...pileUp(xs).levels]);
});
