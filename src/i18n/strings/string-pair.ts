/**
 * Words of one part of the interface in both languages. A missing or surplus key does not compile.
 *
 * @param vi words in Vietnamese
 * @param en the same words in English
 * @returns both
 */
export function stringPair<Key extends string>(vi: Readonly<Record<Key, string>>, en: Readonly<Record<NoInfer<Key>, string>>) {
  return { vi, en };
}
