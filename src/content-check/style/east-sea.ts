import type { RunningText } from '../running-text.ts';
import { type Finding, findEach, type StyleRule, writeInstead } from './style-rule.ts';

const OFFICIAL = /(?:Declaration|Statement|Code of Conduct|Conduct of Parties|Principles|Guidelines|Developments|call the|calls? it)\b[^.;]{0,60}$/u;

/** Names of the sea in Vietnamese that this site does not use. */
const OTHER_VIETNAMESE = /(?<!\p{L})[Bb]iển (?:Nam Trung Hoa|Nam Trung Quốc|Hoa Nam|Nam Hải)(?!\p{L})/gu;

/** In Vietnamese the sea is Biển Đông. */
export const eastSeaInVietnamese: StyleRule = ({ locale, own }) =>
  locale === 'vi' ? findEach(own, OTHER_VIETNAMESE, ([name]) => writeInstead(name, 'Biển Đông', ['tên dùng trên trang này.', 'the name this site uses.'])) : [];

/**
 * In English it is “East Sea (South China Sea)” at first mention; official titles keep “South China Sea”.
 *
 * @param texts all texts of a file
 * @returns the first mention in running words, with its text, where the file never says “East Sea”
 */
export function eastSeaInEnglish(texts: readonly RunningText[]): { text: RunningText; finding: Finding } | undefined {
  const ours = texts.filter((text) => text.locale === 'en' && text.role !== 'link' && text.role !== 'note');
  if (ours.some((text) => text.own.includes('East Sea'))) return undefined;
  for (const text of ours) {
    const [finding] = findEach(text.own, /South China Sea/g, ({ index }) =>
      OFFICIAL.test(text.own.slice(Math.max(0, index - 80), index))
        ? undefined
        : writeInstead('South China Sea', 'East Sea (South China Sea)', [
            'lần đầu viết cả hai tên, sau đó “East Sea”; tên văn kiện giữ nguyên.',
            'both names at first mention, “East Sea” after; official titles keep theirs.',
          ]),
    );
    if (finding) return { text, finding };
  }
  return undefined;
}
