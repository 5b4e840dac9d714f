import { z } from 'zod';
import { toWrite } from '../domain/unfinished.ts';
import { id, slugSegment } from '../schemas/identity.ts';
import { LABEL_LENGTH } from '../schemas/milestone.ts';
import { milestoneKinds } from '../schemas/milestone-kinds.ts';
import { partialDate } from '../schemas/partial-date.ts';
import type { Form } from './form.ts';
import { fitting, quoted, quotedPair, shortSlug } from './new-file-text.ts';
import { mainPillar, titles } from './shared-questions.ts';
import { sourceStub } from './source-stub.ts';

type Key = 'title-vi' | 'title-en' | 'date' | 'id' | 'slug-vi' | 'kind' | 'pillar' | 'significance';

const label = toWrite('nhãn, tối đa 40 ký tự', 'label, at most 40 characters');
const summary = toWrite('một câu, vì sao đáng nhớ', 'one sentence, why it matters');
const fact = toWrite('một dữ kiện có nguồn', 'one fact that has a source');

/** A new milestone: one file that holds both languages. */
export const newMilestone: Form<Key> = {
  questions: [
    ...titles,
    { key: 'date', vi: 'Ngày (năm-tháng-ngày, năm-tháng hoặc năm)', en: 'Date (year-month-day, year-month or year)', schema: partialDate },
    {
      key: 'id',
      vi: 'Mã, cũng là tên tệp',
      en: 'Id, and name of the file',
      schema: id,
      suggest: (before) => `${before['date']}-${shortSlug(before['title-en'] ?? '')}`,
    },
    {
      key: 'slug-vi',
      vi: 'Địa chỉ tiếng Việt',
      en: 'Vietnamese address',
      schema: slugSegment,
      suggest: (before) => `${before['date']}-${shortSlug(before['title-vi'] ?? '')}`,
    },
    { key: 'kind', vi: `Loại (${milestoneKinds.join(', ')})`, en: 'Kind', schema: z.enum(milestoneKinds) },
    mainPillar,
    {
      key: 'significance',
      vi: 'Mức: 1 ai cũng nên biết, 2 sinh viên, 3 nhà nghiên cứu',
      en: 'Level: 1 everybody, 2 students, 3 researchers',
      schema: z.enum(['1', '2', '3']),
      suggest: () => '2',
    },
  ],
  files: (answers, today) => {
    const name = { vi: answers['title-vi'], en: answers['title-en'] };
    const text = `id: ${quoted(answers.id)}
date: ${quoted(answers.date)}
name: ${quotedPair(name)}
label: ${quotedPair({ vi: fitting(name.vi, LABEL_LENGTH, label.vi), en: fitting(name.en, LABEL_LENGTH, label.en) })}
slug: { vi: ${quoted(answers['slug-vi'])} }
pillars: [ ${answers.pillar} ]
kind: ${answers.kind}
summary:
  vi: ${quoted(summary.vi)}
  en: ${quoted(summary.en)}
facts:
  - vi: ${quoted(fact.vi)}
    en: ${quoted(fact.en)}
    sources: [ s1 ]
significance: ${answers.significance}
confidence: medium # high: hai nguồn độc lập hoặc một nguồn gốc / two independent sources, or a primary one
reviewed: ${quoted(today)}
${sourceStub}`;
    return [{ file: `content/milestones/${answers.id}.yaml`, text }];
  },
};
