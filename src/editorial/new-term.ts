import { toWrite } from '../domain/unfinished.ts';
import { id, slugSegment } from '../schemas/identity.ts';
import { text } from '../schemas/localized.ts';
import type { Form } from './form.ts';
import { quoted, quotedPair, shortSlug } from './new-file-text.ts';
import { mainPillar, titles } from './shared-questions.ts';
import { sourceStub } from './source-stub.ts';

type Key = 'title-vi' | 'title-en' | 'acronym' | 'id' | 'slug-vi' | 'pillar';

const definition = toWrite('một hai câu đọc riêng vẫn hiểu', 'one or two sentences that stand alone');

/** A new term of the glossary: one file that holds both languages. */
export const newTerm: Form<Key> = {
  questions: [
    ...titles,
    { key: 'acronym', vi: 'Chữ viết tắt, nếu có', en: 'Acronym, if any', schema: text, optional: true },
    {
      key: 'id',
      vi: 'Mã, cũng là tên tệp',
      en: 'Id, and name of the file',
      schema: id,
      suggest: (before) => shortSlug(before['acronym'] || (before['title-en'] ?? '')),
    },
    { key: 'slug-vi', vi: 'Địa chỉ tiếng Việt', en: 'Vietnamese address', schema: slugSegment, suggest: (before) => shortSlug(before['title-vi'] ?? '') },
    mainPillar,
  ],
  files: (answers, today) => {
    const content = `id: ${quoted(answers.id)}
${answers.acronym && `acronym: ${quoted(answers.acronym)}\n`}name: ${quotedPair({ vi: answers['title-vi'], en: answers['title-en'] })}
slug: { vi: ${quoted(answers['slug-vi'])} }
definition:
  vi: ${quoted(definition.vi)}
  en: ${quoted(definition.en)}
  sources: [ s1 ]
pillars: [ ${answers.pillar} ]
confidence: medium # high: hai nguồn độc lập hoặc một nguồn gốc / two independent sources, or a primary one
reviewed: ${quoted(today)}
${sourceStub}`;
    return [{ file: `content/glossary/${answers.id}.yaml`, text: content }];
  },
};
