import { expect, test } from 'vitest';
import { findCompounds, joinCompounds, partCompounds } from '../../../src/search/compounds.ts';

const names = Array.from({ length: 6 }, (_, n) => `Hội nghị Cấp cao ASEAN lần thứ ${n} tại Hà Nội`);

test('pairs are found that belong together, and none across them', () => {
  const compounds = findCompounds(names);
  expect(compounds).toEqual(expect.arrayContaining(['hoi nghi', 'cap cao', 'ha noi']));
  expect(compounds).not.toContain('nghi cap');
  expect(compounds).not.toContain('tai ha');
});

test('a text is joined with and without marks, and reads as before when parted', () => {
  const compounds = new Set(findCompounds(names));
  const text = 'Hội nghị Cấp cao, họp tại Hà Nội; hoi nghi';
  expect(joinCompounds(text, compounds)).toBe('Hội_nghị Cấp_cao, họp tại Hà_Nội; hoi_nghi');
  expect(partCompounds(joinCompounds(text, compounds))).toBe(text);
});

test('tags and attributes of one word stay whole', () => {
  expect(joinCompounds('<a href="/hoi-nghi/" class="ha">Hà Nội</a>', new Set(['ha noi', 'hoi nghi']))).toBe('<a href="/hoi-nghi/" class="ha">Hà_Nội</a>');
});
