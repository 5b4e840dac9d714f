import { select, zoom, zoomIdentity } from 'd3';
import { type Frame, scaleOf } from '../lanes.ts';
import { SHORTEST_SPAN, type Span } from '../span.ts';
import { letFingersScroll } from './scrolling-fingers.ts';

/** Moves that a reader makes in the drawing itself. */
export interface Gestures {
  /** tells the gestures what is shown, so that the next one begins there */
  follow(span: Span, frame: Frame, height: number): void;
}

/** A wheel says nothing when it stops. */
const WHEEL_REST = 180;
/** Notches of a mouse wheel count as 100 and more, a pinch on a touchpad as a few. */
const MOST_WHEEL = 40;

const sideways = (event: WheelEvent) => event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
const closer = (event: WheelEvent) => event.ctrlKey || event.metaKey;

/**
 * Wheel, drag and pinch. A plain wheel goes on scrolling the page, as on maps that stand in a page: with Ctrl or ⌘
 * (a pinch on a touchpad comes as such a wheel) it brings closer, sideways or with Shift it moves.
 *
 * @param svg the drawing
 * @param whole the whole timeline
 * @param onSpan what a gesture shows; `settled` when it is over
 * @param onPlainWheel a reader scrolls over the drawing
 */
export function listenForGestures(svg: SVGSVGElement, whole: Span, onSpan: (span: Span, settled: boolean) => void, onPlainWheel: () => void): Gestures {
  const length = whole.to - whole.from;
  let frame: Frame | undefined;
  let shown = whole;
  let following = false;
  let moved = false;
  let wheelRest: ReturnType<typeof setTimeout> | undefined;

  const behaviour = zoom<SVGSVGElement, unknown>()
    .scaleExtent([1, length / SHORTEST_SPAN])
    // Nothing moves by itself.
    .duration(0)
    .clickDistance(4)
    .filter((event: Event) => (event instanceof WheelEvent ? closer(event) : !(event as MouseEvent).ctrlKey && !(event as MouseEvent).button))
    .wheelDelta((event: WheelEvent) => -Math.max(-MOST_WHEEL, Math.min(MOST_WHEEL, event.deltaY)) * 0.01)
    .on('zoom end', (event: { type: string; transform: { k: number; x: number } }) => {
      if (following || !frame) return;
      const unit = (frame.width - frame.right - frame.left) / length;
      const from = whole.from + ((frame.left - event.transform.x) / event.transform.k - frame.left) / unit;
      const span = { from, to: from + length / event.transform.k };
      if (Math.abs(span.from - shown.from) + Math.abs(span.to - shown.to) > 1e-9) moved = true;
      shown = span;
      // A click ends a gesture too: nothing may be drawn anew under it.
      if (moved) onSpan(span, event.type === 'end');
      if (event.type === 'end') moved = false;
    });
  const selection = select(svg).call(behaviour);

  const onWheel = (event: WheelEvent) => {
    if (closer(event)) return;
    if (!sideways(event)) {
      onPlainWheel();
      return;
    }
    if (!frame) return;
    event.preventDefault();
    const by = ((event.deltaX || event.deltaY) * (event.deltaMode === 1 ? 16 : 1)) / scaleOf({ ...frame, ...shown });
    const from = Math.min(Math.max(shown.from + by, whole.from), whole.to - (shown.to - shown.from));
    onSpan({ from, to: from + shown.to - shown.from }, false);
    clearTimeout(wheelRest);
    wheelRest = setTimeout(() => onSpan(shown, true), WHEEL_REST);
  };
  svg.addEventListener('wheel', onWheel, { passive: false });
  letFingersScroll(svg);

  return {
    follow(span, next, height) {
      const resized = frame?.width !== next.width;
      frame = next;
      if (resized)
        behaviour
          .extent([
            [next.left, 0],
            [next.width - next.right, height],
          ])
          .translateExtent([
            [next.left, 0],
            [next.width - next.right, height],
          ]);
      if (!resized && span.from === shown.from && span.to === shown.to) return;
      shown = span;
      const k = length / (span.to - span.from);
      const at = next.left + ((span.from - whole.from) * (next.width - next.right - next.left)) / length;
      following = true;
      selection.call(behaviour.transform, zoomIdentity.translate(next.left - k * at, 0).scale(k));
      following = false;
    },
  };
}
