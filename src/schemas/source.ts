import { z } from 'zod';
import { label } from './label.ts';
import { localizedText, text } from './localized.ts';
import { message } from './message.ts';
import { partialDate } from './partial-date.ts';

/** A local name of a source, used by the facts of the same record. */
export const sourceKey = z.string().regex(/^[a-z][a-z0-9-]*$/, {
  error: message('Khóa nguồn chỉ gồm chữ thường và số, ví dụ s1.', 'A source key has only small letters and digits, such as s1.'),
});

/** Which sources of the record carry a statement. */
export const sourceKeys = z
  .array(sourceKey)
  .meta(label('Nguồn', 'Sources', ['Khóa của nguồn ở danh sách nguồn: s1, s2', 'Keys from the list of sources: s1, s2']));

const languageNames = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' });

/** Codes of countries that are taken for codes of languages. */
const COUNTRIES: Readonly<Record<string, string>> = { vn: 'vi', cn: 'zh', jp: 'ja', kr: 'ko', us: 'en', uk: 'en', gb: 'en', kh: 'km' };

/** Whether a code is of the form of BCP 47 and its language is registered. */
function isLanguage(code: string): boolean {
  const [, language] = /^([a-z]{2,3})(?:-[A-Za-z0-9]+)*$/.exec(code) ?? [];
  return language !== undefined && COUNTRIES[code] === undefined && languageNames.of(language) !== undefined;
}

/** A language, as BCP 47 names it. */
const languageCode = z.string().refine(isLanguage, {
  error: ({ input }) => {
    const hint = COUNTRIES[String(input)];
    return message(
      `“${input}” không phải là mã ngôn ngữ. ${hint ? `Viết ${hint}.` : 'Tiếng Việt là vi, tiếng Anh là en, tiếng Pháp là fr.'}`,
      `“${input}” is not a language code. ${hint ? `Write ${hint}.` : 'Vietnamese is vi, English en, French fr.'}`,
    );
  },
});

/** An address of the web, whole. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: message('Địa chỉ phải bắt đầu bằng https:// hoặc http://.', 'The address must begin with https:// or http://.'),
});

/** Where a fact comes from. */
export const source = z
  .strictObject({
    key: sourceKey.meta(label('Khóa', 'Key', ['s1, s2 …; dữ kiện và bài viết dẫn nguồn bằng khóa này', 's1, s2 …; facts and texts cite the source by it'])),
    kind: z
      .enum(['primary', 'secondary'])
      .meta(
        label('Loại nguồn', 'Kind', [
          'primary: văn bản gốc, hoặc cơ quan nói về việc của chính mình; secondary: nguồn khác',
          'primary: an official text, or a body telling of its own act; secondary: any other',
        ]),
      ),
    title: text.optional().meta(label('Tiêu đề', 'Title', ['Đúng như in trên trang', 'Exactly as printed'])),
    description: localizedText.optional().meta(label('Mô tả', 'Description', ['Chỉ khi không thấy tiêu đề', 'Only where no title was seen'])),
    publisher: text.describe('Nơi công bố / Publisher'),
    published: partialDate.optional().describe('Ngày công bố / Date of publication'),
    lang: languageCode.meta(label('Ngôn ngữ', 'Language', ['Mã BCP 47: vi, en, fr …', 'BCP 47 code: vi, en, fr …'])),
    url: webAddress.optional().meta(label('Địa chỉ', 'Address', ['Trang đã xem, bắt đầu bằng https://', 'The page seen, beginning with https://'])),
    copy: text
      .optional()
      .meta(label('Bản chép ở', 'Copy held by', ['Chỉ khi địa chỉ không phải của nơi công bố', 'Only where the address is not the publisher’s'])),
  })
  .refine((value) => (value.title === undefined) !== (value.description === undefined), {
    error: message('Mỗi nguồn cần tiêu đề (title) hoặc mô tả (description), không cả hai.', 'A source needs a title or a description, not both.'),
  });

/** Where a fact comes from. */
export type Source = z.infer<typeof source>;

/** The sources of a record, in the order in which the page numbers them. */
export const sources = z
  .array(source)
  .min(1, message('Cần ít nhất một nguồn: không nguồn, không đăng.', 'At least one source is needed: no source, no claim.'))
  .describe('Nguồn / Sources');
