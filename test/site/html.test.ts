import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { templates } from './built-site.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:standard'],
  rules: {
    // Astro writes void elements and attribute values as HTML allows; the validator prefers one way.
    'void-style': 'off',
    'no-trailing-whitespace': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'long-title': 'off',
    // Names of treaties are not phone numbers.
    'tel-non-breaking': 'off',
  },
});

test.each(templates.map((page) => [page.path, page] as const))('%s is valid HTML', async (_, page) => {
  const report = await validator.validateString(page.html);
  expect(
    report.results.flatMap((result) => result.messages.map((message) => `${message.line}:${message.column} ${message.ruleId} ${message.message}`)),
  ).toEqual([]);
});
