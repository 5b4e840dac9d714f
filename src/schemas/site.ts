import { z } from 'zod';
import { localizedText, text } from './localized.ts';
import { day } from './partial-date.ts';
import { webAddress } from './source.ts';

/** Who publishes the site and on what terms: settings, never words in code. */
export const site = z.strictObject({
  name: localizedText.describe('Tên trang / Name of the site'),
  tagline: localizedText.describe('Câu dưới tên trang / Line under the name'),
  publisher: localizedText.describe('Ai chịu trách nhiệm / Who publishes'),
  mailbox: z.email().optional().describe('Hộp thư nhận báo lỗi / Mailbox for reports'),
  repository: webAddress.optional().describe('Kho mã nguồn / Source repository'),
  licence: z
    .strictObject({ name: text.describe('Tên / Name'), url: webAddress.describe('Địa chỉ / Address') })
    .describe('Giấy phép của nội dung / Licence of the content'),
  started: day.describe('Ngày mở / First day'),
  reviewed: day.describe('Ngày rà soát gần nhất của cả trang / Latest review of the site as a whole'),
});

/** Who publishes the site and on what terms. */
export type Site = z.infer<typeof site>;
