import type { Problem } from './problem.ts';

/**
 * Controls other than tab and line end, invisible marks other than the joiners of emoji and of other
 * scripts, line separators, the sign of a broken encoding, and halves of a letter.
 */
const HIDDEN = /[^\P{Cc}\t\n\r]|[^\P{Cf}\u200c\u200d]|[\p{Zl}\p{Zp}\ufffd]|\p{Cs}/u;

function said(character: string): Pick<Problem, 'vi' | 'en'> {
  const code = `U+${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
  if (character === '\ufffd')
    return {
      vi: 'Có chữ không đọc được: tệp không ở dạng UTF-8, hoặc đã hỏng khi sao chép. Lưu lại dạng UTF-8 rồi gõ lại chữ ấy.',
      en: 'A letter cannot be read: the file is not UTF-8, or was damaged in copying. Save it as UTF-8 and type the letter again.',
    };
  if (character === '\ufeff')
    return {
      vi: `Có dấu ẩn BOM (${code}): lưu tệp dạng “UTF-8” (không phải “UTF-8 with BOM”).`,
      en: `There is a hidden byte order mark (${code}): save the file as “UTF-8” (not “UTF-8 with BOM”).`,
    };
  return {
    vi: `Có ký tự ẩn ${code}, thường do dán từ nơi khác: xóa và gõ lại chỗ này.`,
    en: `There is a hidden character ${code}, usually from pasted text: delete it and type this place again.`,
  };
}

/**
 * Finds characters that nobody sees and that break words, search or the build.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @returns one problem for each line that holds any
 */
export function hiddenCharacters(text: string, file: string): Problem[] {
  if (!HIDDEN.test(text)) return [];
  return text.split('\n').flatMap((line, index) => {
    const match = HIDDEN.exec(line);
    return match ? [{ file, line: index + 1, column: match.index + 1, ...said(match[0]) }] : [];
  });
}
