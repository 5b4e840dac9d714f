import type { Frame } from './lanes.ts';
import type { Span } from './span.ts';

/** Width at which the drawing is made before a script knows the reader's, px. */
export const BUILT_WIDTH = 1200;
/** Height of the strip over the drawing: bars and years below them, px. */
export const STRIP_HEIGHT = 58;
export const BARS_HEIGHT = 40;

/**
 * The frame of the drawing.
 *
 * @param span years shown
 * @param width px
 */
export function plotFrame(span: Span, width: number): Frame {
  return { width, left: 136, right: 4, from: span.from, to: span.to };
}

/**
 * The frame of the strip: above the drawing its years stand over the drawing's; on a phone it has the page's width,
 * but for what its handles need.
 *
 * @param whole the whole timeline
 * @param width px
 * @param wide the drawing is shown below it
 */
export function stripFrame(whole: Span, width: number, wide: boolean): Frame {
  return wide ? plotFrame(whole, width) : { width, left: 12, right: 12, from: whole.from, to: whole.to };
}
