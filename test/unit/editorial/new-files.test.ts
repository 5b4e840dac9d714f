import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { checkContent } from '../../../src/content-check/check-content.ts';
import { AnswerError, answersTo, type Form } from '../../../src/editorial/form.ts';
import { newArticle } from '../../../src/editorial/new-article.ts';
import { newMilestone } from '../../../src/editorial/new-milestone.ts';
import { newTerm } from '../../../src/editorial/new-term.ts';
import { writeNew } from '../../../src/editorial/write-new.ts';

const today = '2026-11-22';
const scratch = mkdtempSync(join(tmpdir(), 'new-'));
afterAll(() => rmSync(scratch, { recursive: true }));

/** The small site with the files of a form written into it. */
async function siteWith(name: string, form: Form, given: Record<string, string>) {
  const root = join(scratch, name);
  cpSync('test/fixtures/small', root, { recursive: true });
  const files = form.files(await answersTo(form, given, today), today);
  writeNew(root, files);
  return { root, files };
}

const hard = { 'title-vi': "Đường “dài”: một — hai # ba \\ {bốn} 'năm'", 'title-en': 'Road: "long" — yes? & <no> [maybe]' };

describe('an article', () => {
  test('is a draft in both languages that passes the check as it stands', async () => {
    const { root, files } = await siteWith('article', newArticle, { ...hard, date: '2026-12-01', pillar: 'economic' });
    expect(files.map(({ file }) => file)).toEqual(['content/articles/vi/road-long-yes-no-maybe.mdx', 'content/articles/en/road-long-yes-no-maybe.mdx']);
    expect(await checkContent(root, today)).toEqual([]);
    const [vi, en] = files.map(({ text }) => parse(text.split('---\n')[1] ?? ''));
    expect(vi).toMatchObject({
      title: hard['title-vi'],
      slug: 'duong-dai-mot-hai-ba-bon-nam',
      date: '2026-12-01',
      draft: true,
      pillars: ['economic'],
      reviewed: today,
    });
    expect(en).toMatchObject({ title: hard['title-en'], slug: 'road-long-yes-no-maybe', draft: true });
  });

  test('cannot be published before everything in it is written', async () => {
    const { root, files } = await siteWith('unfinished', newArticle, { 'title-vi': 'Bài', 'title-en': 'Piece' });
    for (const { file } of files) writeFileSync(join(root, file), readFileSync(join(root, file), 'utf8').replace(/^draft:.*\n/m, ''));
    const problems = await checkContent(root, today);
    expect(problems.length).toBeGreaterThan(0);
    expect(problems.every(({ en }) => en.startsWith('This is not written yet'))).toBe(true);
  });
});

test.each([
  [
    'milestone',
    newMilestone,
    { ...hard, date: '2026-12', kind: 'summit' },
    'content/milestones/2026-12-road-long-yes-no-maybe.yaml',
    '2026-12-duong-dai-mot-hai-ba-bon-nam',
  ],
  ['term', newTerm, { ...hard, acronym: 'ĐD' }, 'content/glossary/dd.yaml', 'duong-dai-mot-hai-ba-bon-nam'],
] as const)('a %s lacks nothing but what its author must write', async (name, form, given, file, slug) => {
  const { root, files } = await siteWith(name, form as Form, given);
  expect(files.map((one) => one.file)).toEqual([file]);
  expect(parse(files[0]?.text ?? '')).toMatchObject({ name: { vi: hard['title-vi'], en: hard['title-en'] }, slug: { vi: slug } });
  const problems = await checkContent(root, today);
  expect(problems.length).toBeGreaterThan(0);
  // The names given above have straight quotation marks on purpose.
  expect(problems.filter(({ en }) => !/^(This is not written yet|Use (a )?curly)/.test(en))).toEqual([]);
});

describe('answers', () => {
  const asked = (...typed: string[]) => {
    const lines: string[] = [];
    const told: string[] = [];
    const ask = async (line: string) => {
      lines.push(line);
      return typed.shift() ?? '';
    };
    return { lines, told, ask, tell: (fault: string) => told.push(fault) };
  };

  test('are asked for in both languages on one line; an empty one takes what is suggested; a wrong one is asked for again', async () => {
    const { lines, told, ask, tell } = asked('Hội nghị Đà Nẵng', 'Da Nang meeting', '', '', '2026-02-30', '2026-12-01', '');
    const answers = await answersTo(newArticle, {}, today, ask, tell);
    expect(answers).toMatchObject({ 'slug-vi': 'hoi-nghi-da-nang', 'slug-en': 'da-nang-meeting', date: '2026-12-01', pillar: 'cross-pillar' });
    expect(lines[0]).toBe('Tên tiếng Việt / Title in Vietnamese: ');
    expect(lines[2]).toBe('Địa chỉ tiếng Việt / Vietnamese address [hoi-nghi-da-nang]: ');
    expect(told).toEqual([expect.stringMatching(/“2026-02-30” không phải.*\n.*not a date that exists/)]);
  });

  test('given as options are not asked for', async () => {
    const { lines, ask } = asked('', '', '');
    await answersTo(newTerm, { 'title-vi': 'Đông', 'title-en': 'East', id: 'east' }, today, ask);
    expect(lines.map((line) => line.split(' / ')[0])).toEqual(['Chữ viết tắt, nếu có', 'Địa chỉ tiếng Việt', expect.stringContaining('Lĩnh vực')]);
  });

  test('are composed and trimmed', async () => {
    const answers = await answersTo(newTerm, { 'title-vi': `  ${'Đồng thuận'.normalize('NFD')} `, 'title-en': 'Consensus' }, today);
    expect(answers['title-vi']).toBe('Đồng thuận');
  });

  test('a long title makes an address that ends with a whole word', async () => {
    const title = 'Hội nghị Cấp cao ASEAN lần thứ ba mươi tám và ba mươi chín cùng các hội nghị cấp cao liên quan';
    const answers = await answersTo(newTerm, { 'title-vi': title, 'title-en': 'Summits' }, today);
    expect(answers['slug-vi']).toBe('hoi-nghi-cap-cao-asean-lan-thu-ba-muoi-tam-va-ba-muoi-chin');
  });

  test.each([
    [{ 'title-en': 'Only English' }, '--title-vi: '],
    [{ 'title-vi': 'Tên', 'title-en': 'Name', 'slug-vi': 'Có-dấu' }, '--slug-vi: '],
    [{ 'title-vi': 'Tên', 'title-en': '…' }, '--slug-en: '],
    [{ 'title-vi': 'Tên', 'title-en': 'Name', pillar: 'sport' }, '--pillar: '],
  ])('%o cannot be used, and the message says which option', async (given, start) => {
    const failure = await answersTo(newArticle, given, today).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(AnswerError);
    for (const line of (failure as Error).message.split('\n')) expect(line.startsWith(start)).toBe(true);
  });
});

test('nothing is overwritten, and of a pair of which one is there neither is written', () => {
  const root = join(scratch, 'taken');
  mkdirSync(join(root, 'b'), { recursive: true });
  writeFileSync(join(root, 'b/two.yaml'), 'mine');
  const files = [
    { file: 'a/one.yaml', text: 'new' },
    { file: 'b/two.yaml', text: 'new' },
  ];
  expect(() => writeNew(root, files)).toThrow('b/two.yaml');
  expect(existsSync(join(root, 'a/one.yaml'))).toBe(false);
  expect(readFileSync(join(root, 'b/two.yaml'), 'utf8')).toBe('mine');
});

test('the command writes where it is run, says what it wrote, and refuses the second time', () => {
  const cwd = join(scratch, 'command');
  mkdirSync(cwd);
  const run = (...args: string[]) => spawnSync(process.execPath, [resolve('scripts/new.ts'), ...args], { cwd, encoding: 'utf8', input: '' });
  const args = ['term', '--title-vi', 'Đồng thuận', '--title-en', 'Consensus'];
  const first = run(...args);
  expect(first.status).toBe(0);
  expect(first.stdout).toContain('content/glossary/consensus.yaml');
  expect(parse(readFileSync(join(cwd, 'content/glossary/consensus.yaml'), 'utf8')).slug).toEqual({ vi: 'dong-thuan' });
  const second = run(...args);
  expect(second.status).toBe(1);
  expect(second.stderr).toContain('Đã có tệp content/glossary/consensus.yaml');
  expect(run('term', '--titel-vi', 'x').stderr).toContain('--title-vi');
});
