import { z } from 'zod';
import { label } from './label.ts';
import { pillarIds } from './pillar-ids.ts';

/** One field of the Community. */
export const pillar = z.enum(pillarIds);

/** The fields a record belongs to, the main one first. */
export const pillars = z
  .array(pillar)
  .min(1)
  .refine((list) => new Set(list).size === list.length, { error: 'Một lĩnh vực ghi hai lần.\nA pillar is named twice.' })
  .meta(label('Lĩnh vực', 'Pillars', ['Lĩnh vực chính đứng trước', 'The main one first']));
