// Says which files lack their other language, which are older than it, and which were last reviewed over a year ago.
import { todayInVietNam } from '../src/domain/today.ts';
import { parityReport } from '../src/editorial/parity.ts';
import { printReport } from '../src/editorial/print-report.ts';
import { textTable } from '../src/editorial/text-table.ts';

const today = todayInVietNam();
printReport(
  (files) => ({ today, files: files.length, ...parityReport(files, today) }),
  ({ missing, older, stale, ...all }) => [
    `${all.files} tệp, ngày ${all.today} / ${all.files} files on ${all.today}\n`,
    textTable(
      'Thiếu bản ngôn ngữ kia / The other language is missing',
      ['có / there', 'cần viết / to write'],
      missing.map((one) => [one.file, one.write]),
    ),
    textTable(
      'Rà soát trước bản kia / Reviewed before its pair',
      ['tệp / file', 'rà soát / reviewed', 'bản kia / pair'],
      older.map((one) => [one.file, one.reviewed, one.pairReviewed]),
    ),
    textTable(
      'Rà soát lần cuối hơn một năm trước / Last reviewed over a year ago',
      ['tệp / file', 'rà soát / reviewed'],
      stale.map((one) => [one.file, one.reviewed]),
    ),
  ],
);
