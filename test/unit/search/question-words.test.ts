import { expect, test } from 'vitest';
import { withoutGrammar, withoutQuestion } from '../../../src/search/question-words.ts';

test.each([
  ['Việt Nam gia nhập ASEAN năm nào?', 'Việt Nam gia nhập ASEAN'],
  ['viet nam gia nhap asean nam nao', 'viet nam gia nhap asean'],
  ['ASCC là gì', 'ASCC'],
  ['C/O mẫu D dùng để làm gì', 'C/O mẫu D'],
  ['RCEP có hiệu lực từ bao giờ', 'RCEP có hiệu lực'],
  ['thế nào là vai trò trung tâm', 'vai trò trung tâm'],
  ['ASEAN có bao nhiêu nước thành viên?', 'ASEAN nước thành viên'],
])('%s', (question, topic) => {
  expect(withoutQuestion(question, 'vi')).toBe(topic);
});

test.each([
  ['What is the ASEAN Charter?', 'ASEAN Charter'],
  ['when did Viet Nam join ASEAN', 'Viet Nam join ASEAN'],
  ['do I need a visa for Thailand', 'visa for Thailand'],
  ['how many members does ASEAN have', 'members does ASEAN have'],
])('%s', (question, topic) => {
  expect(withoutQuestion(question, 'en')).toBe(topic);
});

test('names and bare questions stay', () => {
  expect(withoutQuestion('Hà Nội', 'vi')).toBe('Hà Nội');
  expect(withoutQuestion('là gì', 'vi')).toBe('là gì');
  expect(withoutQuestion('WHO', 'en')).toBe('WHO');
});

test('words of grammar go, words that only look so without marks stay', () => {
  expect(withoutGrammar('quyền của người lao động', 'vi')).toBe('quyền người lao động');
  expect(withoutGrammar('miễn thị thực', 'vi')).toBe('miễn thị thực');
  expect(withoutGrammar('ma túy', 'vi')).toBe('ma túy');
});
