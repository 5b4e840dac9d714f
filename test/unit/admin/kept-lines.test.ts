import { expect, test } from 'vitest';
import { keptLines } from '../../../src/admin/kept-lines.ts';

test('signs of the same meaning stay as they were', () => {
  const before = '|  | DOC |\n|---|---|\n- Amitav Acharya, *Constructing a Community*, 2001.\nĐịa chỉ https://example.org/a_b_c';
  const after = '| | DOC |\n| --- | --- |\n- Amitav Acharya, _Constructing a Community_, 2001.\nĐịa chỉ https://example.org/a_b_c';
  expect(keptLines(after, before)).toBe(before);
});

test('what was changed is as it was written', () => {
  expect(keptLines('Một *hai* ba bốn.\n- Mới', 'Một *hai* ba.\n')).toBe('Một *hai* ba bốn.\n- Mới');
});
