import { expect, test } from 'vitest';
import { fold } from '../../../src/vietnamese/fold.ts';
import { slug } from '../../../src/vietnamese/slug.ts';
import { withTonePlacement } from '../../../src/vietnamese/tone-placement.ts';
import { everySyllable } from './every-syllable.ts';

const text = 'Đề án 161: Cộng đồng Văn hóa - Xã hội; Ưu tiên, Quyền, Hữu nghị, Mỹ';

test('takes marks and case off, đ included', () => {
  expect(fold(text)).toBe('de an 161: cong dong van hoa - xa hoi; uu tien, quyen, huu nghi, my');
});

test('is idempotent, and the same for composed and decomposed text', () => {
  expect(fold(fold(text))).toBe(fold(text));
  expect(fold(text.normalize('NFD'))).toBe(fold(text));
});

test('is idempotent for every character, and the same composed or decomposed for every syllable', () => {
  const characters = Array.from({ length: 0xd800 }, (_, code) => String.fromCharCode(code));
  expect(characters.filter((one) => fold(fold(one)) !== fold(one))).toEqual([]);
  const syllables = everySyllable();
  expect(syllables.filter((word) => fold(word.normalize('NFD')) !== fold(word) || !/^[a-z]+$/.test(fold(word)))).toEqual([]);
});

test('both tone placements fold alike', () => {
  const syllables = everySyllable();
  expect(syllables.map((word) => fold(withTonePlacement(word, 'main-vowel')))).toEqual(syllables.map(fold));
});

test.each([
  ['Thuế giảm đến đâu?', 'thue-giam-den-dau'],
  ['  Ký — “Hiến chương” ASEAN (2007) ', 'ky-hien-chuong-asean-2007'],
  ['ĐẢNG', 'dang'],
])('%s becomes the address segment %s', (title, expected) => {
  expect(slug(title)).toBe(expected);
});
