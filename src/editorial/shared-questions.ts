import { text } from '../schemas/localized.ts';
import { pillar } from '../schemas/pillar.ts';
import { pillarIds } from '../schemas/pillar-ids.ts';
import type { Question } from './form.ts';

/** The title or name in each language: what every new file begins with. */
export const titles: readonly Question<'title-vi' | 'title-en'>[] = [
  { key: 'title-vi', vi: 'Tên tiếng Việt', en: 'Title in Vietnamese', schema: text },
  { key: 'title-en', vi: 'Tên tiếng Anh', en: 'Title in English', schema: text },
];

/** The main field of the Community; others are added in the file. */
export const mainPillar: Question<'pillar'> = {
  key: 'pillar',
  vi: `Lĩnh vực chính (${pillarIds.join(', ')})`,
  en: 'Main pillar',
  schema: pillar,
  suggest: () => pillarIds[0],
};
