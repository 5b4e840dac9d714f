import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readPhoto } from '../../src/content-check/photo-file.ts';

/** Light enough for a page with ten of them, in bytes. */
const LARGEST = 60 * 1024;
const folder = 'src/assets/handbook';
const pictures = globSync('*', { cwd: folder }).sort();
const records = globSync('content/diagrams/form-*.yaml').map((file) => ({ id: basename(file, '.yaml'), ...(parse(readFileSync(file, 'utf8')) as { kind: string; file: string }) }));

test('every picture of the form has a record that names and describes it, and every record its picture', () => {
  expect(pictures.length).toBeGreaterThan(0);
  expect(records.map(({ file }) => file).sort()).toEqual(pictures);
  for (const { id, kind, file } of records) expect([kind, id]).toEqual(['screenshot', `form-${basename(file, '.webp')}`]);
});

test.each(pictures)('%s is a light WebP picture', async (name) => {
  const bytes = readFileSync(join(folder, name));
  expect(bytes.length).toBeLessThanOrEqual(LARGEST);
  expect(await readPhoto(bytes)).toMatchObject({ type: 'webp', frames: 1 });
});
