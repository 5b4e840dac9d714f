import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, text } from './built-site.ts';

test('the public site has no form: no file of it, no rule for it, no word of Sveltia in any script', () => {
  expect(existsSync(join(dist, 'admin'))).toBe(false);
  expect(text('_headers')).not.toContain('admin');
  for (const file of globSync('**/*.{js,css,html,xml,json}', { cwd: dist })) expect(readFileSync(join(dist, file), 'utf8'), file).not.toMatch(/sveltia/i);
});
