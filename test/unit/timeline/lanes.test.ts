import { expect, test } from 'vitest';
import { labelLines } from '../../../src/timeline/label-lines.ts';
import { type Frame, layOutLanes } from '../../../src/timeline/lanes.ts';
import { textWidth } from '../../../src/timeline/text-width.ts';
import type { TimelineItem } from '../../../src/timeline/timeline-item.ts';

const frame: Frame = { width: 1000, left: 0, right: 0, from: 2000, to: 2010 };
const item = (start: number, pillars: TimelineItem['pillars']): TimelineItem => ({
  id: String(start),
  start,
  pillars,
  significance: 1,
  label: 'x',
  pinned: false,
  leading: false,
  href: '',
});

test('a milestone of two fields has a mark in both lanes, at the same year', () => {
  const lanes = layOutLanes([item(2005, ['economic', 'connectivity'])], frame);
  expect(lanes.flatMap((lane) => lane.marks.map((mark) => [lane.pillar, mark.x, mark.main]))).toEqual([
    ['economic', 500, true],
    ['connectivity', 500, false],
  ]);
});

test('marks of the same day stack, later ones rest on the base again', () => {
  const lane = layOutLanes(
    [2001, 2001, 2001, 2003].map((year) => item(year, ['economic'])),
    frame,
  ).find((one) => one.pillar === 'economic');
  const heights = lane?.marks.map((mark) => lane.base - mark.y);
  expect(heights).toEqual([7, 16, 25, 7]);
});

test('what lies outside the years shown is left out', () => {
  expect(layOutLanes([item(1999.9, ['economic']), item(2010, ['economic'])], frame).flatMap((lane) => lane.marks)).toEqual([]);
});

test('a long label breaks into two even lines that hold all its words', () => {
  const label = 'Hội nghị Cấp cao ASEAN lần thứ 6';
  const lines = labelLines(label);
  expect(lines).toHaveLength(2);
  expect(lines.join(' ')).toBe(label);
});

test('marks above letters do not widen them', () => {
  expect(textWidth('ĐỀ ÁN ự', 12)).toBe(textWidth('DE AN u', 12));
});
