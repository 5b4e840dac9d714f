// Makes the files of a new article, milestone or term. It asks for what the options do not say.
import { createInterface } from 'node:readline/promises';
import { parseArgs } from 'node:util';
import { todayInVietNam } from '../src/domain/today.ts';
import { AnswerError, answersTo, type Form } from '../src/editorial/form.ts';
import { newArticle } from '../src/editorial/new-article.ts';
import { newMilestone } from '../src/editorial/new-milestone.ts';
import { newTerm } from '../src/editorial/new-term.ts';
import { writeNew } from '../src/editorial/write-new.ts';

const forms: Readonly<Record<string, Form>> = { article: newArticle, milestone: newMilestone, term: newTerm };

const [kind = '', ...args] = process.argv.slice(2);
const form = forms[kind];

function stop(...lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  process.exit(1);
}

function given({ questions }: Form): Record<string, string | undefined> {
  const options = Object.fromEntries(questions.map(({ key }) => [key, { type: 'string' as const }]));
  try {
    return parseArgs({ args, options }).values;
  } catch {
    const known = questions.map(({ key, vi, en }) => `  --${key} "…"   ${vi} / ${en}`);
    return stop('Tùy chọn viết chưa đúng. Các tùy chọn: / An option is not written right. The options:', ...known);
  }
}

if (!form) stop('Dùng: / Use: npm run new:article, npm run new:milestone, npm run new:term');
const options = given(form);
const today = todayInVietNam();
const terminal = process.stdin.isTTY ? createInterface({ input: process.stdin, output: process.stdout }) : undefined;
try {
  const ask = terminal && ((line: string) => terminal.question(line));
  const files = form.files(await answersTo(form, options, today, ask, console.error), today);
  writeNew(process.cwd(), files);
  console.log(`Đã tạo / Created:\n${files.map(({ file }) => `  ${file}`).join('\n')}`);
  console.log('Viết vào những chỗ có [Cần viết: …], xem bằng npm run preview, kiểm tra bằng npm run check:content.');
  console.log('Write where it says [To write: …], look at it with npm run preview, check it with npm run check:content.');
} catch (error) {
  // Ctrl+C and Ctrl+D end the asking.
  if (error instanceof Error && error.name === 'AbortError') stop('', 'Đã dừng, chưa ghi gì. / Stopped, nothing written.');
  if (!(error instanceof AnswerError)) throw error;
  stop(error.message);
} finally {
  terminal?.close();
}
