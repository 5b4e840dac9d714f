/** How far a reader has come with a quiz. */
export interface Score {
  readonly right: number;
  readonly answered: number;
  readonly total: number;
}

/**
 * Counts the answers given.
 *
 * @param outcomes one for each question: whether the answer was right, or nothing where none was given
 * @returns the numbers of right answers, of answers, and of questions
 */
export function score(outcomes: readonly (boolean | undefined)[]): Score {
  return {
    right: outcomes.filter((one) => one === true).length,
    answered: outcomes.filter((one) => one !== undefined).length,
    total: outcomes.length,
  };
}

/**
 * Puts numbers into a sentence.
 *
 * @param sentence words with places such as `{right}`
 * @param numbers the numbers by the names of their places
 * @returns the sentence with the numbers
 */
export function fillIn(sentence: string, numbers: Score): string {
  return sentence.replace(/\{(right|answered|total)\}/g, (_, name: keyof Score) => String(numbers[name]));
}
