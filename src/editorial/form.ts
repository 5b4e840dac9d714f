import type { z } from 'zod';
import { message } from '../schemas/message.ts';

/** A file that does not exist yet. */
export interface NewFile {
  /** path below the project's root */
  readonly file: string;
  readonly text: string;
}

/** What must be known to make a new file. */
export interface Question<Key extends string = string> {
  /** name of the command-line option that answers it */
  readonly key: Key;
  readonly vi: string;
  readonly en: string;
  /** what an answer may be; the messages of the content's own schemas */
  readonly schema: z.ZodType<string>;
  /** whether it may be passed over */
  readonly optional?: true;
  /** answer that stands when none is given, from the answers before it */
  readonly suggest?: (before: Readonly<Record<string, string>>, today: string) => string;
}

/** The questions for a kind of file, and what is made of the answers. */
export interface Form<Key extends string = string> {
  readonly questions: readonly Question<Key>[];
  readonly files: (answers: Readonly<Record<Key, string>>, today: string) => NewFile[];
}

/** An answer that cannot be used; its message is in both languages, on two lines. */
export class AnswerError extends Error {}

const prompt = ({ vi, en }: Question, suggestion: string | undefined) => `${vi} / ${en}${suggestion ? ` [${suggestion}]` : ''}: `;

function faultOf(question: Question, answer: string): string | undefined {
  if (answer === '' && question.optional) return undefined;
  return question.schema.safeParse(answer).error?.issues[0]?.message;
}

/**
 * Gathers the answers to a form: from options first, then by asking, then from suggestions.
 *
 * @param form questions in order
 * @param given answers already given, by key
 * @param today ISO day, for suggestions
 * @param ask shows a line and resolves to what was typed; without it nobody is asked
 * @param tell shows why an answer cannot be used, before asking again
 * @returns every answer, composed (NFC) and without spaces at its ends
 * @throws {AnswerError} when an option cannot be used, or an answer is missing and nobody can be asked
 */
export async function answersTo<Key extends string>(
  form: Form<Key>,
  given: Readonly<Partial<Record<string, string>>>,
  today: string,
  ask?: (line: string) => Promise<string>,
  tell: (fault: string) => void = () => undefined,
): Promise<Record<Key, string>> {
  const answers: Record<string, string> = {};
  for (const question of form.questions) {
    const suggestion = question.suggest?.(answers, today);
    const option = given[question.key];
    const tidy = (text: string) => text.trim().normalize('NFC');
    const next = async () => tidy((await ask?.(prompt(question, suggestion))) ?? '') || (suggestion ?? '');
    let answer = option === undefined ? await next() : tidy(option);
    for (let fault = faultOf(question, answer); fault !== undefined; fault = faultOf(question, answer)) {
      const [vi = '', en = ''] = fault.split('\n');
      if (option !== undefined || !ask) throw new AnswerError(message(`--${question.key}: ${vi}`, `--${question.key}: ${en}`));
      tell(fault);
      answer = await next();
    }
    answers[question.key] = answer;
  }
  return answers as Record<Key, string>;
}
