import { expect, test } from 'vitest';
import type { RunningText } from '../../../src/content-check/running-text.ts';
import { toldAsPast } from '../../../src/content-check/style/told-as-past.ts';

const found = (text: string, today: string) => {
  const running: RunningText = { locale: /[đạả]/.test(text) ? 'vi' : 'en', role: 'body', text, own: text, placeOf: () => ({ line: 1, column: 1 }) };
  return toldAsPast(running, { today }).length;
};

test.each([
  'Hội nghị đã diễn ra tại Manila ngày 10/11/2026.',
  'Ngày 10/11/2026, các nhà lãnh đạo đã thông qua tuyên bố.',
  'The summit was held in Manila on 10 November 2026.',
  'On 10 November 2026 the leaders adopted a declaration.',
])('%s: wrong until the day comes, right from then on', (text) => {
  expect(found(text, '2026-11-09')).toBe(1);
  expect(found(text, '2026-11-10')).toBe(0);
});

test.each([
  'Hội nghị dự kiến diễn ra ngày 10/11/2026.',
  'Ngày 10/11/2026, hai bên sẽ ký văn kiện đã thỏa thuận.',
  'Hiệp định đã có hiệu lực và kéo dài đến ngày 10/11/2026.',
  'Kế hoạch cho ngày 10/11/2026 đã được thông qua.',
  'The summit is planned for 10 November 2026.',
  'On 10 November 2026 the leaders will sign what they adopted.',
  'The term was set to end on 10 November 2026.',
  'It was adopted to take effect on 10 November 2026.',
])('%s: a plan is no claim', (text) => expect(found(text, '2020-01-01')).toBe(0));
