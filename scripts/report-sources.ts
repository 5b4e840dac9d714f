// Says on what the content rests: addresses seen once, copies, and pages with secondary sources only.
import { printReport } from '../src/editorial/print-report.ts';
import { sourceReport } from '../src/editorial/source-report.ts';
import { textTable } from '../src/editorial/text-table.ts';

printReport(sourceReport, ({ sources, seenOnce, copies, secondaryOnly }) => [
  `${sources} nguồn khác nhau / ${sources} different sources\n`,
  textTable(
    'Địa chỉ chỉ dùng ở một nơi / Addresses seen once',
    ['nơi dùng / used in', 'địa chỉ / address'],
    seenOnce.map((one) => [one.usedIn.join(', '), one.address]),
  ),
  textTable(
    'Đọc ở bản chép / Read in a copy',
    ['số nơi dùng / uses', 'bản chép / copy', 'địa chỉ / address'],
    copies.map((one) => [one.usedIn.length, one.copy, one.address]),
  ),
  textTable(
    'Chỉ có nguồn thứ cấp / Secondary sources only',
    ['trang / page', 'nguồn / sources'],
    secondaryOnly.map((one) => [one.link, one.sources]),
  ),
]);
