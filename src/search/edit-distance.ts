/**
 * Whether one slip of a finger lies between two words: a letter wrong, missing, too many, or two neighbours in each
 * other's place (optimal string alignment, distance 1).
 *
 * @param a a word
 * @param b another
 * @returns whether the words differ by exactly one slip
 */
export function oneSlipApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let endA = a.length - 1;
  let endB = b.length - 1;
  while (endA >= start && endB >= start && a[endA] === b[endB]) {
    endA -= 1;
    endB -= 1;
  }
  const [left, right] = [a.slice(start, endA + 1), b.slice(start, endB + 1)];
  if (left.length + right.length === 1 || (left.length === 1 && right.length === 1)) return true;
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
}

/**
 * Whether a word, or the beginning of one, lies one slip from the beginning of another.
 *
 * @param begun what has been typed of a word
 * @param word a whole word
 * @returns whether some beginning of the word is one slip away
 */
export function beginsOneSlipApart(begun: string, word: string): boolean {
  return [-1, 0, 1].some((more) => oneSlipApart(begun, word.slice(0, begun.length + more)));
}
