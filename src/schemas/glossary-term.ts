import { z } from 'zod';
import { confidence, conflicts, fact, factsLabel } from './fact.ts';
import { id, related, slug } from './identity.ts';
import { label } from './label.ts';
import { aliases, localizedText, text } from './localized.ts';
import { asOf, reviewed } from './partial-date.ts';
import { pillars } from './pillar.ts';
import { sources } from './source.ts';

/** A term of ASEAN cooperation, explained. */
export const glossaryTerm = z.strictObject({
  id,
  acronym: text.optional().describe('Chữ viết tắt / Acronym'),
  name: localizedText.describe('Tên / Name'),
  slug,
  definition: fact.meta(label('Định nghĩa', 'Definition', ['Một, hai câu đọc riêng vẫn hiểu', 'One or two sentences that stand alone'])),
  facts: z.array(fact).optional().meta(factsLabel),
  pillars,
  confidence,
  conflicts,
  related,
  aliases: aliases.optional(),
  asOf: asOf.optional(),
  reviewed,
  sources,
});

/** A term of ASEAN cooperation, explained. */
export type GlossaryTerm = z.infer<typeof glossaryTerm>;
