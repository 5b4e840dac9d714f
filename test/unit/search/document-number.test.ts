import { expect, test } from 'vitest';
import { findNumbers } from '../../../src/search/document-number.ts';

const keys = (text: string) => findNumbers(text).flatMap((found) => found.keys);

test.each([
  ['161/QĐ-TTg', ['so161qdttg', 'qd161']],
  ['161/qd-ttg', ['so161qdttg', 'qd161']],
  ['Quyết định số 161/QĐ-TTg', ['so161qdttg', 'qd161']],
  ['Decision No. 161/QD-TTg', ['so161qdttg', 'qd161']],
  ['QĐ 161', ['qd161']],
  ['quyet dinh 161', ['qd161']],
  ['161 QĐ', ['qd161']],
  ['kl59', ['kl59']],
  ['59-KL/TW', ['so59kltw', 'kl59']],
  ['59-KL/TƯ', ['so59kltw', 'kl59']],
  ['47/2025/QĐ-TTg', ['so472025qdttg', 'qd47']],
  ['292/NQ-UBTVQH9', ['so292nqubtvqh9', 'nq292']],
  ['176/2025/QH15', ['so1762025qh15']],
  ['651/TTg', ['so651ttg']],
  ['Resolution 59', ['nq59']],
])('%s', (text, expected) => {
  expect(keys(text)).toEqual(expected);
});

test.each(['ASEAN 37', '8/8/2023', 'AMM-58', 'Đề án 161', 'năm 2020', 'C/O mẫu D', 'conclusions of 2020'])('%s is no number of a document', (text) => {
  expect(keys(text)).toEqual([]);
});
