/** What a server said of an address. */
export interface Answer {
  /** ISO instant */
  readonly checked: string;
  /** HTTP status; none when no answer came */
  readonly status?: number;
  /** where the page now is, when every step on the way said that it moved for good */
  readonly movedTo?: string;
  /** why no answer came */
  readonly fault?: string;
}

/** What an answer means for an editor. */
export type Verdict = 'ok' | 'moved' | 'gone' | 'refused' | 'silent';

/**
 * Reads an answer.
 *
 * @param answer what a server said
 * @returns `gone` where there is no such page; `refused` where a server does not talk to programs, so that
 *   somebody must look; `silent` where it failed or did not answer, and may do so later
 */
export function verdictOf({ status, movedTo }: Answer): Verdict {
  if (status === undefined || status >= 500) return 'silent';
  if (status === 404 || status === 410) return 'gone';
  if (status < 200 || status >= 300) return 'refused';
  return movedTo === undefined ? 'ok' : 'moved';
}

const DAY = 86_400_000;

/** How long an answer stands before the address is asked again, milliseconds: bad news is looked into soon. */
const standing: Readonly<Record<Verdict, number>> = { ok: 30 * DAY, moved: 30 * DAY, refused: 30 * DAY, gone: DAY, silent: DAY / 24 };

/**
 * Says whether a remembered answer still stands.
 *
 * @param answer a remembered answer
 * @param now the present
 * @returns false when the address is to be asked again
 */
export function stands(answer: Answer, now: Date): boolean {
  const age = now.getTime() - Date.parse(answer.checked);
  return age >= 0 && age < standing[verdictOf(answer)];
}
