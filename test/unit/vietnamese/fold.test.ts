import { expect, test } from 'vitest';
import { fold } from '../../../src/vietnamese/fold.ts';
import { slug } from '../../../src/vietnamese/slug.ts';

const text = 'Đề án 161: Cộng đồng Văn hóa - Xã hội; Ưu tiên, Quyền, Hữu nghị, Mỹ';

test('takes marks and case off, đ included', () => {
  expect(fold(text)).toBe('de an 161: cong dong van hoa - xa hoi; uu tien, quyen, huu nghi, my');
});

test('is idempotent, and the same for composed and decomposed text', () => {
  expect(fold(fold(text))).toBe(fold(text));
  expect(fold(text.normalize('NFD'))).toBe(fold(text));
});

test('both tone placements fold alike', () => {
  expect(fold('hóa thỏa thúy')).toBe(fold('hoá thoả thuý'));
});

test.each([
  ['Thuế giảm đến đâu?', 'thue-giam-den-dau'],
  ['  Ký — “Hiến chương” ASEAN (2007) ', 'ky-hien-chuong-asean-2007'],
  ['ĐẢNG', 'dang'],
])('%s becomes the address segment %s', (title, expected) => {
  expect(slug(title)).toBe(expected);
});
