import sansLatin from '../../fonts/be-vietnam-pro-500-latin.woff2?url';
import sansVietnamese from '../../fonts/be-vietnam-pro-500-vietnamese.woff2?url';

/** The two files of the face of labels, and the letters that need the second, as `tokens.css` parts them. */
const files = [
  { url: sansLatin, letters: /[ -ÿ]/, range: 'U+20-FF, U+2000-20AA, U+20AC-22FF' },
  { url: sansVietnamese, letters: /[\u0100-\u0323\u1ea0-\u1ef9\u20ab]/, range: 'U+100-323, U+1EA0-1EF9, U+20AB' },
] as const;

async function asData(url: string): Promise<string> {
  const blob = await (await fetch(url)).blob();
  return new Promise((done, fail) => {
    const reader = new FileReader();
    reader.onload = () => done(String(reader.result).replace(/^data:[^;,]*/, 'data:font/woff2'));
    reader.onerror = () => fail(reader.error);
    reader.readAsDataURL(blob);
  });
}

/**
 * The face of the labels, so that a drawing carries it along: an image may load nothing, and other machines lack it.
 *
 * @param text letters that the drawing holds
 * @returns CSS of the files that these letters need
 */
export async function fontFaces(text: string): Promise<string> {
  const needed = files.filter(({ letters }) => letters.test(text.normalize('NFC')));
  const faces = await Promise.all(
    needed.map(
      async ({ url, range }) => `@font-face{font-family:"Be Vietnam Pro";font-weight:500;src:url(${await asData(url)}) format("woff2");unicode-range:${range}}`,
    ),
  );
  return faces.join('');
}
