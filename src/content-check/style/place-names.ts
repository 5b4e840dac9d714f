import { findEach, type StyleRule, writeInstead } from './style-rule.ts';

const present: Readonly<Record<string, string>> = {
  'Bru-nây': 'Brunei',
  'Băng Cốc': 'Bangkok',
  'Cam-pu-chia': 'Campuchia',
  'Căm-pu-chia': 'Campuchia',
  'Gia-các-ta': 'Jakarta',
  'In-đô-nê-xi-a': 'Indonesia',
  'Ma-lai-xi-a': 'Malaysia',
  'Ma-ni-la': 'Manila',
  'Mi-an-ma': 'Myanmar',
  'Phi-líp-pin': 'Philippines',
  'Phnôm Pênh': 'Phnom Penh',
  Singapo: 'Singapore',
  'Thái-lan': 'Thái Lan',
  'Ti-mo Lét-xtê': 'Timor-Leste',
  'Viêng Chăn': 'Vientiane',
  'Xin-ga-po': 'Singapore',
  'Xinh-ga-po': 'Singapore',
};
const OLDER = new RegExp(`(?<!\\p{L})(?:${Object.keys(present).join('|')})(?![\\p{L}])`, 'gu');

/** Where the word is surely ours: before a word in lower case or a mark, and not at the end of another's name. */
const ENGLISH = /(?<![\p{L}-])(?<!\bof )(?<!\b[Dd]u )(?<!University, )(?:Viet[nN]am|Hanoi|Danang|Ho Chi Minh city)(?!\p{L}|[- ]\p{Lu}|’s \p{Lu})/gu;

/** Names of countries and cities as the house writes them; a quoted title keeps its own spelling. */
export const placeNames: StyleRule = ({ locale, role, own }) => {
  if (role === 'note') return [];
  if (locale === 'vi')
    return findEach(own, OLDER, ([name]) =>
      writeInstead(name, present[name] ?? name, ['tên cũ chỉ dùng làm bí danh cho tìm kiếm.', 'older names serve only as aliases for search.']),
    );
  return findEach(own, ENGLISH, ([name]) => {
    const right = /^Viet/.test(name) ? 'Viet Nam' : name === 'Hanoi' ? 'Ha Noi' : name === 'Danang' ? 'Da Nang' : 'Ho Chi Minh City';
    return writeInstead(name, right, ['cách viết của trang; tiêu đề trong ngoặc kép giữ nguyên.', 'the spelling of this site; a quoted title keeps its own.']);
  });
};
