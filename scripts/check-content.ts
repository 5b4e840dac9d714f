// Checks everything under content/ and says, in Vietnamese and English, what must be mended before it can be published.
import { checkContent } from '../src/content-check/check-content.ts';
import { formatProblem } from '../src/content-check/problem.ts';

const problems = await checkContent(process.argv[2] ?? process.cwd());
for (const problem of problems) console.error(`${formatProblem(problem)}\n`);
if (problems.length > 0) {
  console.error(`Nội dung có ${problems.length} chỗ phải sửa. / The content has ${problems.length} things to mend.`);
  process.exitCode = 1;
} else console.log('Nội dung đạt. / The content is in order.');
