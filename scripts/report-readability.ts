import { globSync, readFileSync } from 'node:fs';
import { readMdx } from '../src/content-check/mdx-file.ts';
import type { Locale } from '../src/domain/locales.ts';
import { proseBlocks } from '../src/editorial/prose-blocks.ts';
import { readability, SENTENCE_LIMIT } from '../src/editorial/readability.ts';

const rows = globSync('content/{pages,articles}/{vi,en}/**/*.mdx').flatMap((file) => {
  const mdx = readMdx(readFileSync(file, 'utf8'), file);
  if (Array.isArray(mdx)) return [];
  const locale = file.split('/')[2] as Locale;
  return [{ file, locale, ...readability(proseBlocks(mdx.body), locale) }];
});
rows.sort((a, b) => b.average / SENTENCE_LIMIT[b.locale] - a.average / SENTENCE_LIMIT[a.locale]);

console.log('Số chữ mỗi câu (tiếng Việt đếm tiếng, tiếng Anh đếm từ) / Words a sentence (syllables in Vietnamese)\n');
for (const { file, locale, words, sentences, average } of rows)
  console.log(`${average.toFixed(1).padStart(5)} / ${SENTENCE_LIMIT[locale]}  ${String(words).padStart(5)} : ${String(sentences).padEnd(4)} ${file}`);
