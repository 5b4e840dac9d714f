import { brushX, select } from 'd3';
import type { Locale } from '../../domain/locales.ts';
import { formatIso } from '../../i18n/date-format.ts';
import { axisOf } from '../axis.ts';
import { axisNames, axisWords } from '../axis-names.ts';
import { chairShades, type NamedTerm } from '../chair-shades.ts';
import { dayAt } from '../decimal-year.ts';
import { BARS_HEIGHT, STRIP_HEIGHT, stripFrame } from '../drawing-frame.ts';
import { type Frame, timeScale } from '../lanes.ts';
import { clampSpan, inMonths, nearestMonth, type Span } from '../span.ts';
import { densityPath, type YearCounts } from '../year-density.ts';
import { letFingersScroll } from './scrolling-fingers.ts';

/** The strip over the drawing. */
export interface Overview {
  /** draws the bars: every milestone pale, those that pass the filters dark */
  draw(width: number, wide: boolean, all: YearCounts, shown: YearCounts): void;
  /** puts the brush on what is shown */
  follow(span: Span): void;
}

/** Width of a handle, px (WCAG 2.2, 2.5.8). */
const HANDLE = 24;
/** A click on the strip, where all is shown, looks at these many years around it. */
const CLICK_YEARS = 5;

const n = (value: number) => Math.round(value * 10) / 10;

/** One end of the period as a slider for the keyboard; pointers have the brush's handle below it. */
function endSlider(box: HTMLElement, name: string, whole: Span, move: (by: number) => void): (year: number, x: number, locale: Locale) => void {
  const slider = document.createElement('div');
  slider.className = 'end';
  slider.tabIndex = 0;
  slider.setAttribute('role', 'slider');
  slider.setAttribute('aria-label', name);
  slider.setAttribute('aria-valuemin', String(Math.floor(whole.from)));
  slider.setAttribute('aria-valuemax', String(Math.ceil(whole.to)));
  slider.addEventListener('keydown', (event) => {
    const by = {
      ArrowRight: 1,
      ArrowUp: 1,
      ArrowLeft: -1,
      ArrowDown: -1,
      PageUp: 5,
      PageDown: -5,
      Home: Number.NEGATIVE_INFINITY,
      End: Number.POSITIVE_INFINITY,
    }[event.key];
    if (by === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(by);
  });
  box.append(slider);
  return (year, x, locale) => {
    slider.style.transform = `translate(${Math.round(x - HANDLE / 2)}px, 0)`;
    slider.setAttribute('aria-valuenow', String(Math.round(year * 100) / 100));
    slider.setAttribute('aria-valuetext', formatIso(dayAt(year).slice(0, 7), locale, 'long'));
  };
}

/**
 * The strip with the number of milestones a year and a brush on the period shown.
 *
 * @param box element with the strip as it was built
 * @param whole the whole timeline
 * @param terms chair years
 * @param words words of the drawing
 * @param locale language of the reader
 * @param onSpan what the reader chose; `settled` when the gesture is over
 */
export function createOverview(
  box: HTMLElement,
  whole: Span,
  terms: readonly NamedTerm[],
  words: Readonly<Record<string, string>>,
  locale: Locale,
  onSpan: (span: Span, settled: boolean) => void,
): Overview {
  const svg = select(box).select<SVGSVGElement>('svg');
  const caption = svg.select('text:last-of-type').text();
  let frame: Frame = stripFrame(whole, 1, true);
  let shown = whole;
  let dragged = false;
  const unit = () => (frame.width - frame.right - frame.left) / (whole.to - whole.from);
  const yearOf = (x: number) => whole.from + (x - frame.left) / unit();
  const moveEnd = (end: 'from' | 'to') => (by: number) => {
    const step = shown.to - shown.from > 3 || Math.abs(by) > 1 ? 1 : 1 / 12;
    const wished = nearestMonth(Math.min(Math.max(shown[end] + by * step, whole.from), whole.to));
    const least = 1 / 12;
    const bounded = end === 'from' ? Math.min(wished, shown.to - least) : Math.max(wished, shown.from + least);
    onSpan(clampSpan({ ...shown, [end]: bounded }, whole), true);
  };
  const ends = [endSlider(box, words['from'] ?? '', whole, moveEnd('from')), endSlider(box, words['to'] ?? '', whole, moveEnd('to'))] as const;

  const fingers = letFingersScroll(svg.node() as SVGSVGElement);
  const bars = svg.append('g');
  const brush = brushX<unknown>().handleSize(HANDLE);
  const brushed = svg.append('g').attr('class', 'brush');
  brush.on('start brush end', (event: { type: string; sourceEvent?: Event; selection: [number, number] | null }) => {
    if (!event.sourceEvent) return;
    if (event.type === 'brush') dragged = true;
    if (event.selection && dragged) {
      const [from, to] = event.selection.map(yearOf) as [number, number];
      const rough = clampSpan({ from, to }, whole);
      const settled = event.type === 'end';
      onSpan(settled ? inMonths(rough) : rough, settled);
    } else if (event.type === 'end' && event.sourceEvent instanceof TouchEvent && fingers.scrolled()) {
      place();
    } else if (event.type === 'end') {
      const pointer = event.sourceEvent instanceof TouchEvent ? event.sourceEvent.changedTouches[0] : (event.sourceEvent as MouseEvent);
      const middle = yearOf((pointer?.clientX ?? 0) - box.getBoundingClientRect().left);
      const length = shown.to - shown.from;
      const years = length > (whole.to - whole.from) * 0.9 ? CLICK_YEARS : length;
      onSpan(inMonths(clampSpan({ from: middle - years / 2, to: middle + years / 2 }, whole)), true);
    }
    if (event.type === 'end') dragged = false;
  });

  const place = () => {
    const x = timeScale(frame);
    const [x1, x2] = [x(shown.from), x(shown.to)];
    const middle = (x1 + x2) / 2;
    brushed.call(brush.move, [x1, x2]);
    // Of a short period the handles stand beside it, so that each stays as wide as a finger.
    brushed.select('.handle--w').attr('x', n(Math.min(x1 - HANDLE / 2, middle - HANDLE)));
    brushed.select('.handle--e').attr('x', n(Math.max(x2 - HANDLE / 2, middle)));
    brushed
      .selectAll('.grip')
      .data([x1, x2])
      .join((enter) =>
        enter
          .append('rect')
          .attr('class', 'grip')
          .attr('y', BARS_HEIGHT / 2 - 11)
          .attr('width', 6)
          .attr('height', 22),
      )
      .attr('x', (at) => n(at - 3));
    ends[0](shown.from, x1, locale);
    ends[1](shown.to, x2, locale);
  };

  return {
    draw(width, wide, all, counts) {
      const most = Math.max(1, ...all.values());
      frame = stripFrame(whole, width, wide);
      svg.attr('viewBox', `0 0 ${width} ${STRIP_HEIGHT}`);
      svg.selectAll(':scope > :not(g)').remove();
      const names = axisNames(axisOf(frame), frame, axisWords(locale, '')).filter((name) => name.strong);
      bars.selectAll('*').remove();
      for (const shade of chairShades(terms, frame))
        bars.append('rect').attr('class', 'ch').attr('x', n(shade.x)).attr('width', n(shade.width)).attr('height', BARS_HEIGHT);
      bars
        .append('path')
        .attr('class', 'bar all')
        .attr('d', densityPath(all, most, frame, BARS_HEIGHT));
      bars
        .append('path')
        .attr('class', 'bar')
        .attr('d', densityPath(counts, most, frame, BARS_HEIGHT));
      bars
        .append('path')
        .attr('class', 'base')
        .attr('d', `M${frame.left} ${BARS_HEIGHT}H${frame.width - frame.right}`);
      for (const name of names)
        bars
          .append('text')
          .attr('class', 'ax')
          .attr('x', n(name.x))
          .attr('y', STRIP_HEIGHT - 4)
          .attr('text-anchor', 'middle')
          .text(name.text);
      if (wide) bars.append('text').attr('class', 'ax').attr('x', 0).attr('y', BARS_HEIGHT).text(caption);
      brush.extent([
        [frame.left, 0],
        [frame.width - frame.right, BARS_HEIGHT],
      ]);
      brushed.call(brush);
      place();
    },
    follow(span) {
      shown = span;
      place();
    },
  };
}
