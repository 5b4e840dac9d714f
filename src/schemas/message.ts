/**
 * A message for the person who wrote the content, in both languages of the site. Zod carries one
 * string per issue, so the two stand on two lines of it.
 *
 * @param vi what is wrong and what to write instead, in Vietnamese
 * @param en the same in English
 * @returns both, Vietnamese first
 */
export function message(vi: string, en: string): string {
  return `${vi}\n${en}`;
}
