import { everyOnsetAndRime, syllableOf } from '../../../src/vietnamese/syllable.ts';
import { writeSyllable } from '../../../src/vietnamese/tone-placement.ts';

const TONES = ['ngang', 'huyền', 'sắc', 'hỏi', 'ngã', 'nặng'] as const;

/** Every syllable that the spelling rules allow, in lower case, tones placed as in hóa. */
export function everySyllable(): string[] {
  const syllables = new Set<string>();
  for (const { onset, rime } of everyOnsetAndRime())
    for (const tone of TONES) {
      const syllable = syllableOf(onset + rime, tone);
      if (syllable) syllables.add(writeSyllable(syllable, 'first-vowel'));
    }
  return [...syllables];
}
