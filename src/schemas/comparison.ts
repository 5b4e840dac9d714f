import { z } from 'zod';
import { conflicts, fact } from './fact.ts';
import { id, related } from './identity.ts';
import { aliases, localizedText, text } from './localized.ts';
import { message } from './message.ts';
import { asOf, reviewed } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { DESCRIPTION_LENGTH, NAV_TITLE_LENGTH, pageSlug } from './prose.ts';
import { sources } from './source.ts';

const facts = z.array(fact).min(1);

const row = z.strictObject({
  id: id.describe('Mã của dòng, dùng trong địa chỉ sau dấu # / The row’s id, used in its address after #'),
  theme: localizedText.describe('Chủ đề của dòng / What the row compares'),
  pillars,
  before: facts.describe('Ở văn kiện trước / In the earlier one'),
  after: facts.describe('Ở văn kiện sau / In the later one'),
  change: localizedText.describe('Điểm mới, theo cách đọc của biên tập / What is new, as the editors read the two'),
  vietNam: facts.optional().describe('Việt Nam đã đề xuất hay làm gì / What Viet Nam proposed or did'),
  conflicts,
});

/** Two documents side by side, theme by theme. */
export const comparison = z
  .strictObject({
    id,
    name: localizedText.describe('Tên / Name'),
    navTitle: z
      .strictObject({ vi: text.max(NAV_TITLE_LENGTH).describe('Tiếng Việt'), en: text.max(NAV_TITLE_LENGTH).describe('English') })
      .describe('Tên ngắn trong trình đơn / Short name for menus'),
    slug: z.strictObject({ vi: pageSlug.describe('Tiếng Việt'), en: pageSlug.describe('English') }).describe('Địa chỉ / Address'),
    description: z
      .strictObject({ vi: text.max(DESCRIPTION_LENGTH).describe('Tiếng Việt'), en: text.max(DESCRIPTION_LENGTH).describe('English') })
      .describe('Một câu cho máy tìm kiếm / One sentence for search engines'),
    summary: localizedText.describe('Tóm tắt / Summary'),
    pillars,
    before: localizedText.describe('Tên gọi của văn kiện trước / The earlier one’s name'),
    after: localizedText.describe('Tên gọi của văn kiện sau / The later one’s name'),
    rows: z.array(row).min(1).describe('Các dòng / Rows'),
    related,
    aliases: aliases.optional(),
    asOf,
    reviewed,
    sources,
  })
  .superRefine(({ rows }, context) => {
    const ids = rows.map((one) => one.id);
    rows.forEach((one, index) => {
      if (ids.indexOf(one.id) === index) return;
      const words = message(`Mã “${one.id}” ghi hai lần trong bảng.`, `The id “${one.id}” is given twice in the table.`);
      context.addIssue({ code: 'custom', path: ['rows', index, 'id'], message: words });
    });
  });

/** Two documents side by side. */
export type Comparison = z.infer<typeof comparison>;

/** A theme on which the two are compared. */
export type ComparisonRow = z.infer<typeof row>;
