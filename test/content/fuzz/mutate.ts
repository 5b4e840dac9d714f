import type { Random } from './random.ts';

/** What people paste, and what would run if it passed. */
const insertions: readonly string[] = [
  '{',
  '}',
  '<',
  '>',
  '`',
  '```\n',
  '"',
  "'",
  ': ',
  '# ',
  '\n\n## ',
  '\n---\n',
  '\n+++\n',
  '|',
  '\\',
  '\t',
  '\r',
  '\0',
  '\u2028',
  '\ufeff',
  '\u200b',
  '\u202e',
  '\ud800',
  '👩‍👩‍👧‍👦',
  '<script>alert(1)</script>',
  '\n\n<script>alert(1)</script>\n\n',
  '<img src="x" onerror="alert(1)" />',
  '<svg/onload=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe>',
  '<Ref s="s1" onclick="alert(1)" />',
  '<Ref s={alert(1)} />',
  '<Term id="asean" set:html="<b>x</b>">x</Term>',
  '<Note title="x">',
  '</Note>',
  '<Diagram id="institutions" client:load />',
  '[x](javascript:alert(1))',
  '[x](JaVa\tScript:alert(1))',
  '[x](&#106;avascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '[x](<vbscript:a>)',
  '[x](//example.org)',
  '![x](javascript:alert(1))',
  '[x][evil]\n\n[evil]: javascript:alert(1)\n',
  'javascript:alert(1)',
  'https://example.org/"onmouseover="alert(1)',
  ' www.example.org ',
  ' a@example.org ',
  '<https://example.org>',
  '[^1]',
  '\n[^1]: x\n',
  '\n- [ ] x\n',
  '\n\nimport x from "y"\n\n',
  '\n\nexport const x = 1\n\n',
  '{process.exit(1)}',
  '{/* */}',
  '<!-- x -->',
  '<>x</>',
  '*x',
  '&x ',
  '!!js/function "x" ',
  '? ',
  '- ',
  '\n__proto__: { a: 1 }\n',
  '\nconstructor: x\n',
  '\n<<: { a: 1 }\n',
  '2026-02-30',
  '.nan',
  '0x1f',
  '1e999',
  '~',
  '&#0;',
  '&lt;script&gt;',
  '~~~\n',
  '$$',
  ':::',
  '  ',
  '\n\n\n',
];

/** Shapes that make a careless reader slow or deep. */
const bulks: readonly ((random: Random) => string)[] = [
  (random) => 'a'.repeat(random.below(20_000)),
  (random) => '['.repeat(random.below(4_000)),
  (random) => '{a: '.repeat(random.below(1_500)),
  (random) => `${'> '.repeat(random.below(600))}x`,
  (random) => `\n${'- '.repeat(random.below(600))}x`,
  (random) => '<Note title="x">\n\n'.repeat(random.below(60)),
  (random) => '*a **b '.repeat(random.below(600)),
  (random) => '![a]('.repeat(random.below(600)),
  (random) => '“'.repeat(random.below(600)),
  (random) => '\n'.repeat(random.below(3_000)),
  (random) => Array.from({ length: random.below(60) }, (_, depth) => `${'  '.repeat(depth)}- x\n`).join(''),
];

const decomposed = (line: string) => line.normalize('NFD');

type Change = (lines: string[], random: Random, other: string) => void;

const atLine = (lines: string[], random: Random) => random.below(lines.length);

/** A change of one line at a random place. */
const onLine =
  (change: (line: string, at: number, random: Random) => string): Change =>
  (lines, random) => {
    const index = atLine(lines, random);
    const line = lines[index] ?? '';
    lines[index] = change(line, random.below(line.length + 1), random);
  };

const insert = onLine((line, at, random) => line.slice(0, at) + random.pick(insertions) + line.slice(at));

const changes: readonly Change[] = [
  insert,
  insert,
  insert,
  insert,
  onLine((line, at) => line.slice(0, at) + line.slice(at + 1)),
  onLine((line, at, random) => line.slice(0, at) + line.slice(at + random.below(20))),
  onLine((line, at, random) => line.slice(0, at) + String.fromCodePoint(random.below(0x3000)) + line.slice(at + 1)),
  onLine((line, at) => line.slice(0, at) + line.slice(at).toUpperCase()),
  onLine((line) => decomposed(line)),
  onLine((line, _, random) => ' '.repeat(random.below(6)) + line),
  onLine((line) => line.trimStart()),
  onLine((line, at, random) => line.slice(0, at) + random.pick(bulks)(random) + line.slice(at)),
  (lines, random) => lines.splice(atLine(lines, random), 1 + random.below(5)),
  (lines, random) => {
    const from = atLine(lines, random);
    lines.splice(from, 0, ...lines.slice(from, from + 1 + random.below(8)));
  },
  (lines, random) => {
    const [a, b] = [atLine(lines, random), atLine(lines, random)];
    [lines[a], lines[b]] = [lines[b] ?? '', lines[a] ?? ''];
  },
  (lines, random) => lines.splice(atLine(lines, random)),
  (lines, random, other) => {
    const theirs = other.split('\n');
    const from = atLine(theirs, random);
    lines.splice(atLine(lines, random), random.below(4), ...theirs.slice(from, from + 1 + random.below(10)));
  },
];

/**
 * Spoils a file.
 *
 * @param text a good file
 * @param other another, from which lines may come
 * @param random where the choices come from
 * @returns the file with one to three changes
 */
export function mutate(text: string, other: string, random: Random): string {
  const lines = text.split('\n');
  for (let count = 1 + random.below(3); count > 0; count -= 1) {
    if (lines.length === 0) lines.push('');
    random.pick(changes)(lines, random, other);
  }
  return lines.join('\n');
}
