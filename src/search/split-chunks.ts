import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { array, elements, ofText, text } from './cbor.ts';

/** A file of Pagefind. */
export interface IndexFile {
  /** path below the folder of the index, with forward slashes */
  readonly path: string;
  readonly content: Uint8Array;
}

/** Most bytes of words in a file, before compression; a word that has more is alone in its file. */
const MOST_BYTES = 56 * 1024;

/** Pagefind's mark before the CBOR of each file. */
const MARK = Buffer.from('pagefind_dcd');

const META = /^pagefind\.(.+)_[^_]+\.pf_meta$/;
/** Place of the list of word files in the metadata: `[from, to, name]` each, in order of the alphabet. */
const CHUNKS = 2;

function unpack({ path, content }: IndexFile): Buffer {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, MARK.length).equals(MARK)) throw new Error(`${path}: no file of Pagefind as this step knows it`);
  return bytes.subarray(MARK.length);
}

const pack = (cbor: Buffer) => gzipSync(Buffer.concat([MARK, cbor]), { level: 9 });

/** Words in groups, each of at most so many bytes. */
function grouped(words: readonly Buffer[], most: number): Buffer[][] {
  const groups: Buffer[][] = [];
  let size = Number.POSITIVE_INFINITY;
  for (const word of words) {
    if (size + word.length > most) {
      groups.push([]);
      size = 0;
    }
    groups.at(-1)?.push(word);
    size += word.length;
  }
  return groups;
}

/**
 * Cuts the files of words of a Pagefind index into smaller ones. Pagefind cuts them by the number of places at which words
 * stand, but leaves those of words with marks out of the count; almost every word of Vietnamese has one, so that a query
 * would load files five times as large as in English.
 *
 * @param files the files of an index, as Pagefind 1.5 makes them
 * @param most most bytes of words in a file, before compression
 * @returns the same files, those of words replaced and the metadata pointing to them
 * @throws when the files are not of the form that it knows
 */
export function splitChunks(files: readonly IndexFile[], most = MOST_BYTES): IndexFile[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  for (const meta of files) {
    const language = META.exec(meta.path)?.[1];
    if (!language) continue;
    const parts = elements(unpack(meta), 0);
    const chunks = elements(parts[CHUNKS] ?? Buffer.alloc(0), 0).flatMap((chunk) => {
      const [, , name] = elements(chunk, 0);
      const path = `index/${name && text(name)}.pf_index`;
      const file = byPath.get(path);
      if (!file) throw new Error(`${meta.path}: names a file ${path} that is not there`);
      byPath.delete(path);
      const [words] = elements(unpack(file), 0);
      return grouped(elements(words ?? Buffer.alloc(0), 0), most).map((group) => {
        const content = pack(array([array(group)]));
        const own = `${language}_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`;
        byPath.set(`index/${own}.pf_index`, { path: `index/${own}.pf_index`, content });
        const wordOf = (entry: Buffer | undefined) => text(elements(entry ?? Buffer.alloc(0), 0)[0] ?? Buffer.alloc(0));
        return array([wordOf(group[0]), wordOf(group.at(-1)), own].map(ofText));
      });
    });
    byPath.set(meta.path, { path: meta.path, content: pack(array(parts.with(CHUNKS, array(chunks)))) });
  }
  return [...byPath.values()];
}
