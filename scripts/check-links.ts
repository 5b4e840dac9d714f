// Checks the links of dist/: those inside the site always; with --outside those to other sites too, politely.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { brokenLinks } from '../src/built-site/broken-links.ts';
import { outsideLinks } from '../src/built-site/outside-links.ts';
import { readPages } from '../src/built-site/page-file.ts';
import { formatProblem } from '../src/content-check/problem.ts';
import { rememberAnswers, rememberedAnswers } from '../src/link-check/answer-file.ts';
import { checkAddresses } from '../src/link-check/check-addresses.ts';
import { linkTables } from '../src/link-check/link-tables.ts';
import { politeQueue } from '../src/link-check/polite-queue.ts';
import { userAgent } from '../src/link-check/user-agent.ts';

const REST_OF_A_HOST = 1000;
const HOSTS_AT_ONCE = 6;
const LONGEST_WAIT = 20_000;

function stop(vi: string, en: string): never {
  console.error(`${vi}\n${en}`);
  process.exit(1);
}

const { values } = parseArgs({ options: { outside: { type: 'boolean', default: false } } });
if (values.outside && process.env['CI'])
  stop(
    'Không hỏi các trang ngoài khi chạy tự động (CI): hãy chạy trên máy của mình.',
    'Other sites are not asked by an automatic run (CI): run this on your own machine.',
  );
const root = process.cwd();
const dist = join(root, 'dist');
if (!existsSync(dist)) stop('Chưa có dist/: hãy chạy npm run build.', 'There is no dist/ yet: run npm run build.');

const site = new URL(process.env['SITE_URL'] ?? 'http://localhost:4321');
const pages = readPages(dist);
const broken = brokenLinks(pages, dist, site.pathname.replace(/\/?$/, '/'));
for (const problem of broken) console.error(`${formatProblem(problem)}\n`);
console.log(`Liên kết hỏng trong trang / Broken links inside the site: ${broken.length}`);
let gone = 0;

if (values.outside) {
  const links = outsideLinks(pages, site.origin);
  const cache = join(root, '.cache/links.json');
  const remembered = rememberedAnswers(cache);
  console.log(`Đang hỏi ${links.size} địa chỉ; có thể dừng và chạy tiếp. / Asking for ${links.size} addresses; this may be stopped and taken up again.`);
  const manners = {
    queue: politeQueue(REST_OF_A_HOST, HOSTS_AT_ONCE),
    userAgent: userAgent(root, site),
    timeout: LONGEST_WAIT,
    resting: new Set<string>(),
  };
  const answers = await checkAddresses(
    [...links.keys()],
    remembered,
    manners,
    () => new Date(),
    (all) => rememberAnswers(cache, all),
  );
  const report = linkTables(links, answers);
  gone = report.gone;
  console.log(report.text);
}
process.exitCode = broken.length + gone > 0 ? 1 : 0;
