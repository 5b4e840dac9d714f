import { formatIso } from '../../i18n/date-format.ts';
import { type Pillar, pillarIds } from '../../schemas/pillar-ids.ts';
import { axisOf } from '../axis.ts';
import { axisNames, axisWords } from '../axis-names.ts';
import { chairShades } from '../chair-shades.ts';
import { BUILT_WIDTH, plotFrame } from '../drawing-frame.ts';
import { hitAt } from '../hit.ts';
import type { Flag } from '../label-placement.ts';
import { drawingHeight } from '../lanes.ts';
import { nextTurn } from '../next-turn.ts';
import { periodText } from '../period-text.ts';
import { createPlot, type LabelledLane } from '../plot.ts';
import { clampSpan, daysOfSpan, inMonths, panSpan, type Span, spanAround, spanOfDays, zoomSpan } from '../span.ts';
import { dayOf, type TimelineView } from '../view.ts';
import { countByYear } from '../year-density.ts';
import { createCursor } from './cursor.ts';
import { listenToKeys } from './drawing-keys.ts';
import type { DrawingOptions, DrawnItem, TimelineDrawing } from './drawing-options.ts';
import { listenForGestures } from './gestures.ts';
import { listenToButtons, type NearFar } from './near-far.ts';
import { createOverview } from './overview.ts';
import { plotPainter } from './paint-plot.ts';
import { createPointed } from './pointed.ts';
import { pointedAt } from './pointed-at.ts';

const CLOSER = 0.6;
const STEP = 1 / 3;
const HINT_TIME = 2500;

/**
 * Takes over the drawing, the strip and the buttons that `TimelineDrawing.astro` has made.
 *
 * @param root the element that has `data-drawing`
 * @param options milestones, words and what the page wants to hear
 * @returns the drawing, which shows nothing else than before until `render` is called
 */
export function createLiveDrawing(root: HTMLElement, options: DrawingOptions): TimelineDrawing {
  const part = <Found extends Element>(selector: string) => root.querySelector<Found>(selector) as Found;
  const locale = document.documentElement.lang === 'en' ? 'en' : 'vi';
  const { words } = options;
  const whole = spanOfDays(options.extent.from, options.extent.to);
  const items = options.items.filter((item) => item.start >= whole.from && item.start < whole.to).sort((a, b) => a.start - b.start);
  const allCounts = countByYear(items);
  const byId = new Map(items.map((item) => [item.id, item]));
  const box = part<HTMLElement>('.plot');
  const svg = part<SVGSVGElement>('.plot svg');
  const over = part<HTMLElement>('.over');
  const hint = part<HTMLElement>('.hint');
  const period = part<HTMLElement>('[data-period]');
  const paint = plotPainter(svg, words);
  const point = createPointed(svg);
  const cursor = createCursor(box, words['cursor'] ?? '', 'drawing-keys');
  const nameWords = axisWords(locale, words['quarter'] ?? '');

  let shown: readonly DrawnItem[] = items;
  let pillars: readonly Pillar[] = pillarIds;
  let plot = createPlot(shown, pillars);
  let span = whole;
  let open: DrawnItem | undefined;
  let active: DrawnItem | undefined;
  let width = BUILT_WIDTH;
  /** on a phone the list stands alone; noted when the size changes, as asking in a frame would lay the page out */
  let hidden = box.offsetWidth === 0;
  /** the best labels, and those drawn just now */
  let rest: readonly (readonly Flag[])[] = [];
  let seats: readonly (readonly Flag[])[] = [];
  let drawn: readonly LabelledLane[] = [];
  let turn = 0;
  let frameAsked = 0;
  let moving = false;
  let hintRest: ReturnType<typeof setTimeout> | undefined;
  let pointer: { readonly x: number; readonly y: number } | undefined;

  const frameNow = () => plotFrame(span, width);
  const seen = (item: DrawnItem) => item.start >= span.from && item.start < span.to;
  const chosen = () => ({ open, active: document.activeElement === cursor.element ? active : undefined });

  const showCursor = () => {
    active = active && shown.includes(active) ? active : (shown.find(seen) ?? shown[0]);
    if (!active) {
      cursor.hide();
      return;
    }
    const frame = frameNow();
    const mark = plot.markOf(active, frame);
    const x = Math.min(Math.max(mark?.x ?? 0, frame.left), frame.width - frame.right);
    const date = active.interval ? formatIso(active.interval.split('/')[0] ?? '', locale) : String(Math.floor(active.start));
    cursor.show({ x, y: mark?.y ?? 0 }, shown.indexOf(active) + 1, shown.length, `${date}: ${active.name ?? active.label}`);
  };

  const able = (what: NearFar) => {
    const all = span.to - span.from >= whole.to - whole.from - 1e-6;
    if (what === 'earlier') return span.from > whole.from + 1e-6;
    if (what === 'later') return span.to < whole.to - 1e-6;
    return what === 'closer' ? span.to - span.from > 7.5 / 365 : !all;
  };

  const showPeriod = () => {
    const text = periodText(span, locale);
    if (period.textContent !== text) period.textContent = text;
    setAble(able);
  };

  const draw = () => {
    const frame = frameNow();
    const axis = axisOf(frame);
    drawn = plot.cut(frame, seats);
    const height = drawingHeight(plot.lanes);
    paint({ frame, height, lanes: drawn, axis, names: axisNames(axis, frame, nameWords), shades: chairShades(options.chairTerms, frame), open, moving });
    gestures.follow(span, frame, height);
    // While the drawing moves under a pointer nobody looks at the keyboard's place.
    if (!moving || document.activeElement === cursor.element) showCursor();
    showPointed();
  };

  /** Draws with the labels that were there, as far as they still fit. */
  const drawKept = () => {
    seats = plot.seatKept(frameNow(), seats, chosen(), moving ? 1 : undefined);
    draw();
  };

  /** Seats the labels as well as can be, lane by lane, so that no turn is long. */
  const settle = async () => {
    turn += 1;
    const mine = turn;
    const frame = frameNow();
    const best: (readonly Flag[])[] = [];
    for (const lane of plot.lanes.keys()) {
      await nextTurn();
      if (mine !== turn) return;
      best.push(plot.seatBest(lane, frame, { open }));
    }
    rest = best;
    const { active: pointed } = chosen();
    seats = pointed && pointed !== open ? plot.seatKept(frame, rest, chosen()) : rest;
    draw();
  };

  const show = (next: Span, settled: boolean) => {
    span = clampSpan(next, whole);
    turn += 1;
    moving = !settled;
    const change = () => {
      frameAsked = 0;
      if (!hidden) drawKept();
      overview.follow(span);
      showPeriod();
      const { from, to } = daysOfSpan(span);
      options.onWindow(from, to, settled);
      if (settled && !hidden) void settle();
    };
    cancelAnimationFrame(frameAsked);
    if (settled) change();
    else frameAsked = requestAnimationFrame(change);
  };

  /** Moves the window only as far as it must, so that a milestone is seen. */
  const reveal = (item: DrawnItem) => {
    if (!seen(item)) show(panSpan({ from: item.start - (span.to - span.from) / 2, to: item.start + (span.to - span.from) / 2 }, 0, whole), true);
  };

  const activate = (item: DrawnItem | undefined) => {
    if (!item) return;
    active = item;
    if (!seen(item)) {
      reveal(item);
      return;
    }
    seats = plot.seatKept(frameNow(), rest, chosen());
    draw();
  };

  const openItem = (item: DrawnItem) => {
    active = item;
    cursor.focus();
    options.onOpen(item.id);
  };

  const act = (what: NearFar) => {
    const fixed = active && seen(active) && chosen().active ? active.start : (span.from + span.to) / 2;
    const to = {
      earlier: () => panSpan(span, -STEP, whole),
      later: () => panSpan(span, STEP, whole),
      closer: () => zoomSpan(span, CLOSER, fixed, whole),
      wider: () => zoomSpan(span, 1 / CLOSER, fixed, whole),
      whole: () => whole,
    }[what]();
    show(inMonths(to), true);
  };

  /** Nearest milestone in a direction; where the one chosen is out of sight, the first that is seen from that side. */
  const neighbour = (step: 1 | -1) => {
    const inSight = shown.filter(seen);
    if (active && !seen(active) && inSight.length > 0) return step > 0 ? inSight[0] : inSight.at(-1);
    return shown[(active ? shown.indexOf(active) : -1) + step];
  };

  const hitNow = (at: { readonly x: number; readonly y: number } | undefined) => {
    const bounds = at && svg.getBoundingClientRect();
    return at && bounds ? hitAt(drawn, at.x - bounds.left, at.y - bounds.top) : undefined;
  };

  function showPointed(): void {
    const hit = moving ? undefined : hitNow(pointer);
    const pointed = hit && pointedAt(hit, words['cluster'] ?? '', locale);
    point(pointed, width);
    box.classList.toggle('hit', pointed !== undefined);
  }

  const onClick = (event: MouseEvent) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    const link = (event.target as Element).closest<SVGAElement>('a[data-id]');
    const hit = hitNow({ x: event.clientX, y: event.clientY });
    const item = byId.get(link?.dataset['id'] || (hit && 'mark' in hit ? hit.mark.item.id : ''));
    if (item) {
      event.preventDefault();
      openItem(item);
    } else if (hit && 'cluster' in hit) {
      const { first, last } = hit.cluster;
      // Those of one day can be drawn no further apart.
      if (last.start - first.start < 1 / 366) openItem(first);
      else show(spanAround(first.start, last.start, whole), true);
    }
  };

  const onFocus = () => {
    if (active && !seen(active)) active = shown.find(seen) ?? active;
    seats = plot.seatKept(frameNow(), rest, chosen());
    draw();
  };
  const onBlur = () => {
    seats = open || rest.length > 0 ? rest : seats;
    if (!moving && rest.length > 0) draw();
  };

  const setAble = listenToButtons(part('.near-far'), act);
  const overview = createOverview(over, whole, options.chairTerms, words, locale, show);
  const gestures = listenForGestures(svg, whole, show, () => {
    hint.hidden = false;
    clearTimeout(hintRest);
    hintRest = setTimeout(() => {
      hint.hidden = true;
    }, HINT_TIME);
  });
  svg.addEventListener('click', onClick);
  svg.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'mouse') return;
    pointer = { x: event.clientX, y: event.clientY };
    showPointed();
  });
  svg.addEventListener('pointerleave', () => {
    pointer = undefined;
    showPointed();
  });
  listenToKeys(cursor.element, {
    step: (by) => activate(neighbour(by)),
    edge: (which) => activate(shown.at(which === 'first' ? 0 : -1)),
    act,
    open() {
      if (active) options.onOpen(active.id);
      return active !== undefined;
    },
    close() {
      options.onClose?.();
      return options.onClose !== undefined;
    },
  });
  cursor.element.addEventListener('focus', onFocus);
  cursor.element.addEventListener('blur', onBlur);

  let counts = allCounts;
  const drawOverview = () => overview.draw(over.offsetWidth || BUILT_WIDTH, !hidden, allCounts, counts);
  const observer = new ResizeObserver(() => {
    hidden = box.offsetWidth === 0;
    const next = box.offsetWidth || BUILT_WIDTH;
    if (next === width && over.dataset['width'] === String(over.offsetWidth)) return;
    over.dataset['width'] = String(over.offsetWidth);
    width = next;
    drawOverview();
    if (hidden || !rendered) return;
    drawKept();
    void settle();
  });
  let rendered = false;

  const render = (view: TimelineView, shownIds: ReadonlySet<string>) => {
    const nextShown = items.filter((item) => shownIds.has(item.id));
    const nextPillars = view.pillars.length > 0 ? view.pillars : pillarIds;
    const filtered =
      !rendered || nextShown.length !== shown.length || nextShown.some((item, at) => item !== shown[at]) || String(nextPillars) !== String(pillars);
    if (filtered) {
      shown = nextShown;
      pillars = nextPillars;
      plot = createPlot(shown, pillars);
      counts = countByYear(shown);
    }
    const nextOpen = view.open === undefined ? undefined : byId.get(view.open);
    const reopened = nextOpen !== open;
    open = nextOpen;
    if (reopened && open) active = open;
    const wished = {
      from: view.from ? dayOf(view.from, 'first') : options.extent.from,
      to: view.to ? dayOf(view.to, 'last') : options.extent.to,
    };
    const now = daysOfSpan(span);
    const moved = !moving && (wished.from !== now.from || wished.to !== now.to);
    if (moved) span = clampSpan(spanOfDays(wished.from, wished.to), whole);
    const first = !rendered;
    rendered = true;
    if (first) {
      width = box.offsetWidth || BUILT_WIDTH;
      over.dataset['width'] = String(over.offsetWidth);
      root.dataset['ready'] = '';
      observer.observe(root);
      // The keyboard may be on its way: what takes its focus is there before the marks have their places.
      if (!hidden) showCursor();
    }
    if (filtered) drawOverview();
    if (moved || filtered) {
      overview.follow(span);
      showPeriod();
    }
    if ((!moved && !filtered && !reopened) || moving || hidden) return;
    // What was built is the best drawing already: it stays until there is a better one.
    if (!first) drawKept();
    void settle();
  };

  return {
    render,
    svg() {
      if (hidden) {
        seats = plot.lanes.map((_, lane) => plot.seatBest(lane, frameNow(), { open }));
        draw();
      }
      return svg;
    },
    focus(id) {
      const item = byId.get(id);
      if (!item || hidden) return;
      active = item;
      reveal(item);
      cursor.focus();
    },
  };
}
