import { type Locale, locales } from '../domain/locales.ts';
import { toWrite } from '../domain/unfinished.ts';
import { slugSegment } from '../schemas/identity.ts';
import { day } from '../schemas/partial-date.ts';
import { NAV_TITLE_LENGTH } from '../schemas/prose.ts';
import type { Form, Question } from './form.ts';
import { fitting, quoted, shortSlug } from './new-file-text.ts';
import { mainPillar, titles } from './shared-questions.ts';
import { sourceStub } from './source-stub.ts';

type Key = 'title-vi' | 'title-en' | 'slug-vi' | 'slug-en' | 'date' | 'pillar';

const shortName = toWrite('tên ngắn', 'short name');
const description = toWrite('một câu cho máy tìm kiếm, tối đa 160 ký tự', 'one sentence for search engines, at most 160 characters');
const summary = toWrite('câu trả lời trước, hai ba câu', 'the answer first, in two or three sentences');
const heading = toWrite('tiêu đề mục, nên là câu hỏi', 'a heading, best a question');
const body = toWrite(
  'lời văn; sau mỗi câu nêu dữ kiện ghi khóa của nguồn như ở cuối dòng này',
  'the text; after each sentence that tells a fact give the keys of its sources, as at the end of this line',
);

const slugQuestion = (locale: Locale, vi: string, en: string): Question<Key> => ({
  key: `slug-${locale}`,
  vi,
  en,
  schema: slugSegment,
  suggest: (before) => shortSlug(before[`title-${locale}`] ?? ''),
});

function article(locale: Locale, answers: Readonly<Record<Key, string>>, today: string): string {
  const title = answers[`title-${locale}`];
  return `---
title: ${quoted(title)}
navTitle: ${quoted(fitting(title, NAV_TITLE_LENGTH, shortName[locale]))}
slug: ${quoted(answers[`slug-${locale}`])}
date: ${quoted(answers.date)}
draft: true # xóa dòng này khi đăng / remove this line to publish
description: ${quoted(description[locale])}
summary: ${quoted(summary[locale])}
pillars: [ ${answers.pillar} ]
reviewed: ${quoted(today)}
${sourceStub}---

## ${heading[locale]}

${body[locale]}<Ref s="s1" />
`;
}

/** A new article: a draft in each language, in files of the same name. */
export const newArticle: Form<Key> = {
  questions: [
    ...titles,
    slugQuestion('vi', 'Địa chỉ tiếng Việt', 'Vietnamese address'),
    slugQuestion('en', 'Địa chỉ tiếng Anh, cũng là tên tệp', 'English address, and name of the files'),
    { key: 'date', vi: 'Ngày đăng', en: 'Day of publication', schema: day, suggest: (_, today) => today },
    mainPillar,
  ],
  files: (answers, today) => locales.map((locale) => ({ file: `content/articles/${locale}/${answers['slug-en']}.mdx`, text: article(locale, answers, today) })),
};
