import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { type HTMLElement, parse } from 'node-html-parser';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = mkdtempSync(join(tmpdir(), 'changes-'));
const git = (...args: string[]) => execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.org', ...args], { cwd: root });
const report = (...args: string[]) => spawnSync(process.execPath, [resolve('scripts/report-changes.ts'), ...args], { cwd: root, encoding: 'utf8' });
const edit = (file: string, from: string, to: string) => {
  const text = readFileSync(join(root, file), 'utf8');
  expect(text).toContain(from);
  writeFileSync(join(root, file), text.replace(from, to));
};
const commit = (subject: string) => {
  git('add', '-A');
  git('commit', '--quiet', '--message', subject);
};
let html: string;
let document: HTMLElement;
const section = (id: string) => document.querySelectorAll('section').find((one) => one.querySelector('code')?.text.startsWith(id));
/** Words of a column, marks included. */
const column = (id: string, lang: string) => section(id)?.querySelector(`div[lang="${lang}"]`)?.structuredText.replace(/\s+/g, ' ') ?? '';

beforeAll(() => {
  cpSync('test/fixtures/small', root, { recursive: true });
  git('init', '--quiet', '--initial-branch', 'main');
  commit('first');
  edit('content/pages/vi/about.mdx', 'Xem [ASEAN]', 'Hãy đọc [ASEAN]');
  edit('content/pages/en/about.mdx', 'pillars: [cross-pillar]', 'pillars: [economic]');
  edit('content/pages/vi/about.mdx', 'pillars: [cross-pillar]', 'pillars: [economic]');
  edit('content/milestones/1995-07-28-joins.yaml', 'A fact.', 'A fact & <more>.');
  renameSync(join(root, 'content/glossary/asean.yaml'), join(root, 'content/glossary/association.yaml'));
  writeFileSync(join(root, 'content/glossary/amm.yaml'), 'id: amm\nname: { vi: "Hội nghị", en: "Meeting" }\n');
  writeFileSync(join(root, 'README.md'), 'not content');
  commit('second <b>');
  const { status, stdout } = report('HEAD~1', 'HEAD');
  expect(status, stdout).toBe(0);
  expect(stdout).toContain('4 trang');
  html = readFileSync(join(root, '.cache/changes.html'), 'utf8');
  document = parse(html);
});
afterAll(() => rmSync(root, { recursive: true }));

test('pairs stand side by side under one heading; only the language that changed shows changes', () => {
  expect(column('pages/about', 'vi')).toContain('bỏ: [−Xem] thêm: [+Hãy đọc] ASEAN. [s1]');
  expect(column('pages/about', 'en')).toContain('No words changed');
  expect(section('pages/about')?.querySelector('.shared')?.structuredText).toContain('[+pillars: economic]');
});

test('a record shows both languages, and text is never taken for markup', () => {
  expect(column('milestones/1995-07-28-joins', 'en')).toContain('added: [+& <more>]');
  expect(column('milestones/1995-07-28-joins', 'vi')).toContain('Chữ không đổi');
  expect(html).not.toContain('<more>');
  expect(html).not.toContain('second <b>');
});

test('new and renamed pages are told as such, and what is not content is left out', () => {
  expect(section('glossary/amm')?.text).toContain('Trang mới / New');
  expect(column('glossary/amm', 'vi')).toContain('[+name: Hội nghị]');
  expect(section('glossary/association')?.querySelector('code')?.text).toBe('glossary/association ← glossary/asean');
  expect(document.querySelectorAll('section')).toHaveLength(4);
});

test('every change is an ins or del with a sign for the eye and a word for the ear', () => {
  const changes = document.querySelectorAll('ins, del');
  expect(changes.length).toBeGreaterThan(4);
  for (const change of changes) {
    expect(change.querySelector('.sign')?.text).toBe(change.tagName === 'INS' ? '[+' : '[−');
    expect(change.querySelector('.said')?.text).toMatch(change.tagName === 'INS' ? /^(thêm|added): $/ : /^(bỏ|removed): $/);
  }
});

test('the file is valid, holds no script and needs no other file', async () => {
  const { results } = await new HtmlValidate({ extends: ['html-validate:standard'] }).validateString(html);
  expect(results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line}: ${message}`))).toEqual([]);
  expect(document.querySelectorAll('script, link, img, iframe, [src]')).toEqual([]);
});

test('a revision that is not there is named in both languages; an option cannot be smuggled in as one', () => {
  for (const name of ['nowhere', '--upload-pack=x']) {
    const { status, stderr } = report('--', name, 'HEAD');
    expect(status).toBe(1);
    expect(stderr).toContain(`Git không biết bản “${name}”`);
  }
  expect(report().stderr).toContain('npm run report:changes -- <from> <to>');
});
