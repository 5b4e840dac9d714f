import { z } from 'zod';
import { confidence, conflicts, fact } from './fact.ts';
import { id, related, slugSegment } from './identity.ts';
import { aliases, localizedText, text } from './localized.ts';
import { day, partialDate } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sources } from './source.ts';

/** A term of ASEAN cooperation, explained. */
export const glossaryTerm = z.strictObject({
  id,
  acronym: text.optional().describe('Chữ viết tắt / Acronym'),
  name: localizedText,
  slug: z.strictObject({ vi: slugSegment }),
  definition: fact.describe('Một, hai câu đọc riêng vẫn hiểu / One or two sentences that stand alone'),
  facts: z.array(fact).optional(),
  pillars,
  confidence,
  conflicts,
  related,
  aliases: aliases.optional(),
  asOf: partialDate.optional(),
  reviewed: day,
  sources,
});

/** A term of ASEAN cooperation, explained. */
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
