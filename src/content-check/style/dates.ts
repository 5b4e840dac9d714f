import { parsePartialDate } from '../../domain/partial-date.ts';
import { type Finding, findEach, type StyleRule, writeInstead } from './style-rule.ts';

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];
const MONTH = months.join('|');

const two = (part: string) => part.padStart(2, '0');

function unlessReal(day: string, month: string, year: string, written: string): Pick<Finding, 'vi' | 'en'> | undefined {
  if (parsePartialDate(`${year}-${two(month)}-${two(day)}`)) return undefined;
  return {
    vi: `“${written}” không phải là một ngày có thật: xem lại nguồn.`,
    en: `“${written}” is not a date that exists: look at the source again.`,
  };
}

const vietnamese: StyleRule = ({ own }) => [
  ...findEach(own, /(?<![\p{N}/])(\d{1,2})\/(\d{1,2})\/(\d{4})(?![\p{N}/])/gu, ([written, day = '', month = '', year = '']) =>
    unlessReal(day, month, year, written),
  ),
  ...findEach(own, /ngày (\d{1,2}) tháng (\d{1,2}) năm (\d{4})(?!\p{N})/giu, ([written, day = '', month = '', year = '']) =>
    unlessReal(day, month, year, written),
  ),
  ...findEach(own, /(?<=ngày )(\d{1,2})([-.])(\d{1,2})\2(\d{4})(?!\p{N})/giu, ([written, day, , month, year]) =>
    writeInstead(written, `${Number(day)}/${Number(month)}/${year}`, ['ngày tháng viết với dấu /.', 'dates are written with /.']),
  ),
  ...findEach(own, /(?<=ngày )(?:0\d\/\d{1,2}|\d{1,2}\/0\d)\/\d{4}(?!\p{N})/giu, ([written]) =>
    writeInstead(written, written.split('/').map(Number).join('/'), ['ngày và tháng không viết số 0 ở đầu.', 'days and months have no leading zero.']),
  ),
];

const english: StyleRule = ({ own }) => [
  ...findEach(own, new RegExp(`(?<!\\p{N})(\\d{1,2}) (${MONTH}) (\\d{4})(?!\\p{N})`, 'gu'), ([written, day = '', month = '', year = '']) =>
    unlessReal(day, String(months.indexOf(month) + 1), year, written),
  ),
  // A citation in the style of another house may keep its own order; after one of these words the date is ours.
  ...findEach(
    own,
    new RegExp(`(?<=\\b(?:on|since|from|until|by|before|after|to|of|and) )(${MONTH}) (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\p{N})`, 'giu'),
    ([written, month, day, year]) => writeInstead(written, `${day} ${month} ${year}`, ['ngày tiếng Anh viết ngày, tháng, năm.', 'dates run day, month, year.']),
  ),
  ...findEach(own, new RegExp(`(?<!\\p{N})(\\d{1,2})(?:st|nd|rd|th)(?: of)? (${MONTH})\\b`, 'gu'), ([written, day, month]) =>
    writeInstead(written, `${day} ${month}`, ['ngày tiếng Anh không viết số thứ tự.', 'days are plain numbers.']),
  ),
];

/** Dates that exist, in the form of the house. */
export const dates: StyleRule = (text, context) => (text.locale === 'vi' ? vietnamese(text, context) : english(text, context));
