import { type Finding, findEach, type StyleRule } from './style-rule.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = months.join('|');

/** Only these say beyond doubt that something has happened; a plan may be “đã” made for a day ahead. */
const VIETNAMESE_AFTER =
  /đã (?:diễn ra|được tổ chức|khai mạc|bế mạc|được ký|được thông qua|có hiệu lực)(?![^,.;:()]*(?:dự kiến|sẽ|đến|tới|trước|hạn))[^,.;:()]{0,60}?(\d{1,2})\/(\d{1,2})\/(\d{4})/giu;
const VIETNAMESE_BEFORE =
  /(?:^|[.;:] )ngày (\d{1,2})\/(\d{1,2})\/(\d{4}),(?![^.;:]*(?:dự kiến|sẽ|kế hoạch|hạn))[^.;:]{0,80}? đã (?:diễn ra|được tổ chức|tổ chức|khai mạc|bế mạc|ký|được ký|thông qua|được thông qua|có hiệu lực)/giu;
const ENGLISH_AFTER = new RegExp(
  `\\b(?:was held|were held|was signed|were signed|was adopted|were adopted|was opened|was launched|took place|entered into force|came into force|took effect)(?![^,.;:()]*\\b(?:until|by|before|to|due|planned))[^,.;:()]{0,60}? on (\\d{1,2}) (${MONTH}) (\\d{4})`,
  'gu',
);
const ENGLISH_BEFORE = new RegExp(
  `(?:^|[.;:] )On (\\d{1,2}) (${MONTH}) (\\d{4}),?(?![^.;:]*\\b(?:will|would|is|are|to be|due|planned|plans|expected|scheduled))[^.;:]{0,80}? (?:signed|adopted|took place|was held|were held|was signed|was adopted|met|hosted|opened|entered into force|joined)\\b`,
  'gu',
);

const iso = (day: string, month: number, year: string) => `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;

/** Something on a day that has not come is planned, not done. */
export const toldAsPast: StyleRule = ({ locale, own }, { today }) => {
  const say = (date: string): Pick<Finding, 'vi' | 'en'> | undefined =>
    date <= today
      ? undefined
      : {
          vi: `Ngày ${date} còn ở phía trước mà câu kể như việc đã xong: viết “dự kiến”, hoặc sửa ngày.`,
          en: `${date} lies ahead, yet the sentence tells it as done: write “planned for”, or correct the date.`,
        };
  if (locale === 'vi')
    return [VIETNAMESE_AFTER, VIETNAMESE_BEFORE].flatMap((pattern) =>
      findEach(own, pattern, ([, day = '', month = '', year = '']) => say(iso(day, Number(month), year))),
    );
  return [ENGLISH_AFTER, ENGLISH_BEFORE].flatMap((pattern) =>
    findEach(own, pattern, ([, day = '', month = '', year = '']) => say(iso(day, months.indexOf(month) + 1, year))),
  );
};
