import { parseArgs } from 'node:util';
import { formatProblem } from '../content-check/problem.ts';
import { type EditorialFile, readEditorialFiles } from './editorial-file.ts';

/**
 * Runs a report on the content of the working folder and prints it: as tables, or with `--json` as JSON.
 *
 * @param report makes the report of every file of the content
 * @param tables writes the report for a terminal
 */
export function printReport<Report>(report: (files: readonly EditorialFile[]) => Report, tables: (report: Report) => readonly string[]): void {
  const { values } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
  const { files, problems } = readEditorialFiles(process.cwd());
  for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
  if (problems.length > 0) {
    console.error('Có tệp chưa đọc được: hãy sửa trước. / Some files cannot be read: mend them first.');
    process.exitCode = 1;
    return;
  }
  const made = report(files);
  console.log(values.json ? JSON.stringify(made, null, 2) : tables(made).join('\n'));
}
