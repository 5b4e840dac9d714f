import type { NamedTerm } from '../chair-shades.ts';
import type { TimelineItem } from '../timeline-item.ts';
import type { TimelineView } from '../view.ts';

/** What the drawing needs to know of a milestone; a name and a date let it say more to a screen reader. */
export interface DrawnItem extends TimelineItem {
  readonly name?: string;
  /** `<time datetime>`: a partial ISO date, or two with a slash between */
  readonly interval?: string;
}

/** What the markup of the drawing says. */
export interface DrawingData {
  /** first and last day of the whole timeline, ISO */
  readonly extent: { readonly from: string; readonly to: string };
  readonly chairTerms: readonly NamedTerm[];
  /** words of the drawing in the reader's language */
  readonly words: Readonly<Record<string, string>>;
}

/** What the page gives to the drawing, and how it hears of the reader's wishes. */
export interface DrawingOptions extends DrawingData {
  readonly items: readonly DrawnItem[];
  /** the window shown has changed; `settled` when the gesture is over. At most once a frame. */
  onWindow(from: string, to: string, settled: boolean): void;
  /** the reader opens a milestone */
  onOpen(id: string): void;
  /** the reader pressed Escape in the drawing; without it the key goes on to the page */
  onClose?(): void;
}

/** The drawing as the page sees it. */
export interface TimelineDrawing {
  /** shows a view; `shownIds` are the milestones that pass its filters other than the period */
  render(view: TimelineView, shownIds: ReadonlySet<string>): void;
  /** the drawing as it stands, at its built width where it is not shown */
  svg(): SVGSVGElement;
  /** moves the keyboard to a milestone, and the window so that it is seen */
  focus(id: string): void;
}

/**
 * Reads what `TimelineDrawing.astro` has written beside the drawing.
 *
 * @param root the element that has `data-drawing`
 */
export function readDrawing(root: HTMLElement): DrawingData {
  const { from = '', to = '', chairs = '[]', words = '{}' } = root.dataset;
  return { extent: { from, to }, chairTerms: JSON.parse(chairs) as NamedTerm[], words: JSON.parse(words) as Record<string, string> };
}
