import { toWrite } from '../domain/unfinished.ts';
import { quoted } from './new-file-text.ts';

const title = toWrite('tiêu đề đúng như in trên trang nguồn', 'the title exactly as the source prints it');
const publisher = toWrite('nơi công bố', 'publisher');
const url = 'https://example.org/';

/** The list of sources of a new file, with one to fill in. Both languages of a pair carry the same list, so it is in both languages. */
export const sourceStub = `sources:
  - key: s1
    kind: secondary # primary: văn bản gốc / the official text itself
    title: ${quoted(`${title.vi} ${title.en}`)}
    publisher: ${quoted(`${publisher.vi} ${publisher.en}`)}
    lang: vi # ngôn ngữ của nguồn / language of the source: vi, en, fr …
    # published: "2026-11-22"
    # url: ${url}
`;
