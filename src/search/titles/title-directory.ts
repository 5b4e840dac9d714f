import { type TitleShards, WORD_END } from './title-shards.ts';

/** What a search page knows of all titles before it loads any: which words there are and which file holds them. */
export interface TitleDirectory {
  /** how many entries there are */
  readonly count: number;
  /** words of names with the number of entries that have them */
  readonly words: ReadonlyMap<string, number>;
  /** names of files by the beginnings of words that they hold, and whether they hold all entries of them */
  readonly files: ReadonlyMap<string, { readonly file: string; readonly complete: boolean }>;
  /** pairs of syllables that the full-text index writes as one word */
  readonly compounds: ReadonlySet<string>;
}

/** The directory as its file holds it: lists as text, which is smaller and quicker to read than JSON. */
export interface PackedDirectory {
  readonly count: number;
  readonly words: string;
  readonly files: string;
  readonly compounds: string;
}

/**
 * Packs the directory of a language for its file.
 *
 * @param titles the titles cut into files
 * @param count how many entries there are
 * @param compounds pairs of syllables of the full-text index
 * @returns the directory: `words` are `word number` a line, `files` are beginnings joined by commas, a plus after an incomplete one
 */
export function packDirectory({ words, shards }: TitleShards, count: number, compounds: readonly string[]): PackedDirectory {
  return {
    count,
    words: [...words].map(([word, times]) => (times === 1 ? word : `${word} ${times}`)).join('\n'),
    files: shards.map(({ prefixes, complete }) => prefixes.join() + (complete ? '' : '+')).join(' '),
    compounds: compounds.join(),
  };
}

/**
 * Unpacks the directory of a language.
 *
 * @param packed what `packDirectory` made
 * @returns the directory
 */
export function unpackDirectory({ count, words, files, compounds }: PackedDirectory): TitleDirectory {
  return {
    count,
    words: new Map(
      words.split('\n').map((line) => {
        const [word = '', times] = line.split(' ');
        return [word, Number(times ?? 1)] as const;
      }),
    ),
    files: new Map(
      files.split(' ').flatMap((group) => {
        const prefixes = group.replace('+', '').split(',');
        return prefixes.map((prefix) => [prefix, { file: prefixes[0] ?? '', complete: !group.endsWith('+') }] as const);
      }),
    ),
    compounds: new Set(compounds.split(',')),
  };
}

/**
 * The file that holds the entries of a word.
 *
 * @param directory the directory
 * @param word a word by its key
 * @param begun whether the word may go on, as the last one of a query being typed
 * @returns the file and whether it holds all entries of the word; nothing where no name has it
 */
export function fileOf(directory: TitleDirectory, word: string, begun: boolean): { file: string; complete: boolean } | undefined {
  const whole = begun ? word : word + WORD_END;
  for (let length = whole.length; length > 0; length--) {
    const known = directory.files.get(whole.slice(0, length));
    if (!known) continue;
    // A shorter beginning stands for the word only where all its entries are in the file.
    return length === whole.length || known.complete ? known : undefined;
  }
  return undefined;
}

/**
 * A file name for a beginning of words.
 *
 * @param file the beginning that names the file
 * @returns letters a to z, figures and low lines, everything else by its code
 */
export function fileName(file: string): string {
  return `${file.replace(/[^a-z0-9_]/g, (letter) => `-${letter.codePointAt(0)?.toString(16)}`)}.json`;
}
