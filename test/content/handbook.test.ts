import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { adminConfig } from '../../src/admin/config.ts';
import { editorBlocks } from '../../src/admin/editor-blocks.ts';
import { type Locale, locales } from '../../src/domain/locales.ts';

const pages = (locale: Locale) =>
  Object.fromEntries(globSync(`content/pages/${locale}/about/handbook{.mdx,/*.mdx}`).map((file) => [basename(file, '.mdx'), readFileSync(file, 'utf8')]));
const all = { vi: pages('vi'), en: pages('en') };

/** Texts of an object, however deep: labels of the form, words of Sveltia CMS. */
const textsOf = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : [];

/** What stands on the form's fields and buttons, in one language. */
function seenInForm(locale: Locale): Set<string> {
  const sveltia: unknown = JSON.parse(readFileSync(`node_modules/@sveltia/cms/locales/${locale === 'vi' ? 'vi' : 'en-US'}.json`, 'utf8'));
  const ours = textsOf([adminConfig({}), editorBlocks()]).map((text) => text.split(' / ')[locale === 'vi' ? 0 : 1] ?? text);
  return new Set([...textsOf(sveltia), ...ours]);
}

/** Pages that set in bold what the form shows, and messages. */
const ABOUT_THE_FORM = ['publish', 'records', 'sources', 'photos', 'messages', 'review'];
const boldIn = (text: string) => [...text.matchAll(/\*\*(.+?)\*\*/g)].map(([, words = '']) => words.replaceAll('`', '').replace(/,$/, ''));

describe.each(locales)('the handbook in %s', (locale) => {
  const form = seenInForm(locale);
  const said = globSync('test/content/expected/*.txt').map((file) => readFileSync(file, 'utf8')).join('\n');
  const messagesOf = [...said.matchAll(new RegExp(`^ {2}${locale} {2}(.+)$`, 'gm'))].map(([, message = '']) => message);

  test.each(ABOUT_THE_FORM)('%s names fields and buttons as the form does', (page) => {
    const names = boldIn(all[locale][page] ?? '').filter((words) => !words.startsWith('“'));
    expect(names.filter((words) => !form.has(words))).toEqual([]);
    if (page !== 'sources') expect(names.length).toBeGreaterThan(1);
  });

  test('quotes messages that the check really gives', () => {
    const quoted = boldIn(all[locale]['messages'] ?? '').filter((words) => words.startsWith('“'));
    expect(quoted.length).toBeGreaterThanOrEqual(20);
    const given = (message: string) => {
      const parts = message.slice(1, -1).split('…').map((part) => part.trim());
      return messagesOf.some((one) => parts.every((part, index) => one.includes(part, index === 0 ? 0 : one.indexOf(parts[index - 1] ?? ''))));
    };
    expect(quoted.filter((message) => !given(message))).toEqual([]);
  });

  test('gives commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
    const commands = Object.values(all[locale]).flatMap((text) => [...text.matchAll(/`npm run ([\w:]+)/g)].map(([, name = '']) => name));
    expect(commands.length).toBeGreaterThan(10);
    expect(commands.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test('both languages show the same pictures of the form in the same places, and every picture is shown', () => {
  const shown = (locale: Locale) => Object.entries(all[locale]).map(([page, text]) => [page, [...text.matchAll(/<Diagram id="([^"]+)" \/>/g)].map(([, id]) => id)]);
  expect(shown('en')).toEqual(shown('vi'));
  const records = globSync('content/diagrams/form-*.yaml').map((file) => basename(file, '.yaml'));
  expect([...new Set(shown('vi').flatMap(([, ids]) => ids as string[]))].sort()).toEqual(records.sort());
});
