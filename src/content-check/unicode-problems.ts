import type { Problem } from './problem.ts';

/**
 * Finds text that is not in Unicode NFC, the form in which Vietnamese is stored and compared.
 *
 * @param text the file's text
 * @param file its path, for messages
 * @returns one problem for each line that is not NFC
 */
export function unicodeProblems(text: string, file: string): Problem[] {
  if (text === text.normalize('NFC')) return [];
  return text.split('\n').flatMap((line, index) => {
    if (line === line.normalize('NFC')) return [];
    return [
      {
        file,
        line: index + 1,
        vi: 'Chữ trên dòng này ở dạng Unicode tổ hợp (NFD). Hãy gõ lại, hoặc chuyển sang Unicode dựng sẵn (NFC) rồi dán lại.',
        en: 'The letters of this line are decomposed Unicode (NFD). Type them again, or convert the line to NFC and paste it.',
      },
    ];
  });
}
