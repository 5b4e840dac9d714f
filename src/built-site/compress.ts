import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

/** Files that gain by compression; fonts and images are compressed already. */
const TEXT = '**/*.{html,css,js,mjs,json,xml,svg,txt,csv,ics,bib,ris,webmanifest}';
/** Below this a compressed copy saves nothing that a network would notice, bytes. */
const SMALLEST = 512;

const brotli = promisify(brotliCompress);
const zip = promisify(gzip);

/**
 * Writes a brotli and a gzip copy beside each text file, so that a plain file server can send them.
 *
 * @param dist folder of the built site
 * @returns how many files were compressed
 */
export async function compress(dist: string): Promise<number> {
  const files = globSync(TEXT, { cwd: dist }).filter((file) => readFileSync(join(dist, file)).length >= SMALLEST);
  await Promise.all(
    files.map(async (file) => {
      const path = join(dist, file);
      const data = readFileSync(path);
      const params = { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: data.length };
      writeFileSync(`${path}.br`, await brotli(data, { params }));
      writeFileSync(`${path}.gz`, await zip(data, { level: constants.Z_BEST_COMPRESSION }));
    }),
  );
  return files.length;
}
