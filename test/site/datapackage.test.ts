import { existsSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Package } from 'datapackage';
import { afterAll, describe, expect, test } from 'vitest';
import { parseCsv } from '../../src/domain/csv.ts';
import { dist, json, text } from './built-site.ts';

const files = (pattern: string) => globSync(pattern, { cwd: dist }).sort();

describe('datapackage.json', async () => {
  const descriptor = json('data/datapackage.json');
  // The package takes a byte order mark for a part of the first column’s name, and no host without a dot: it reads copies.
  const copies = mkdtempSync(join(tmpdir(), 'data-'));
  afterAll(() => rmSync(copies, { recursive: true }));
  for (const file of files('data/**/*.csv')) {
    mkdirSync(dirname(join(copies, file)), { recursive: true });
    writeFileSync(join(copies, file), text(file).slice(1).replaceAll(new URL(descriptor.homepage).origin, 'https://example.org'));
  }
  // It checks the first version of the standard; what the second changes in it, it passes over.
  const dataPackage = await Package.load(descriptor, { basePath: join(copies, 'data') });

  test('is valid and names files that exist', () => {
    expect(dataPackage.errors).toEqual([]);
    expect(dataPackage.valid).toBe(true);
    expect(descriptor.resources.map(({ path }: { path: string }) => path).filter((path: string) => !existsSync(join(dist, 'data', path)))).toEqual([]);
    const listed = new Set(['data/datapackage.json', ...descriptor.resources.map(({ path }: { path: string }) => `data/${path}`)]);
    expect(files('data/{,reference/,series/}*.{csv,json,ics,bib,ris}').filter((file) => !listed.has(file))).toEqual([]);
  });

  test.each<string>(descriptor.resources.filter(({ type }: { type?: string }) => type === 'table').map(({ name }: { name: string }) => name))(
    'the rows of %s are what its columns say',
    async (name) => {
      const resource = dataPackage.resources.find((one) => one.name === name);
      const { path, schema } = descriptor.resources.find((one: { name: string }) => one.name === name);
      const { columns, rows } = parseCsv(text(`data/${path}`));
      expect(columns).toEqual(schema.fields.map((field: { name: string }) => field.name));
      const read = await resource?.read({ keyed: true });
      expect(read).toHaveLength(rows.length);
    },
  );
});
