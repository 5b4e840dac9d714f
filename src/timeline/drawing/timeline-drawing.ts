import { nextTurn } from '../next-turn.ts';
import { type TimelineView, writeView } from '../view.ts';
import type { DrawingOptions, TimelineDrawing } from './drawing-options.ts';

export { type DrawingOptions, readDrawing, type TimelineDrawing } from './drawing-options.ts';

/** What shows that a reader is about to use the drawing. */
const SIGNS = ['pointerenter', 'touchstart', 'focusin'] as const;

/** All is shown that was built: a milestone may be open beside it. */
const isAsBuilt = (view: TimelineView) => writeView({ ...view, open: '' }).size === 0;

/**
 * Takes over the drawing, the strip and the buttons that `TimelineDrawing.astro` has made. Until its script is there the
 * drawing is the one that was built, with links on its labels; the script is loaded when a reader turns to the drawing, or
 * at once where the view is another than the one that was built: most readers of the list never need it, and it weighs
 * more than all other scripts of the page.
 *
 * @param root the element that has `data-drawing`
 * @param options milestones, words and what the page wants to hear
 * @returns the drawing, which shows nothing else than before until `render` is called
 */
export function createTimelineDrawing(root: HTMLElement, options: DrawingOptions): TimelineDrawing {
  let live: TimelineDrawing | undefined;
  let last: Parameters<TimelineDrawing['render']> | undefined;
  let focused: string | undefined;
  let pressed: HTMLButtonElement | undefined;
  let asked = false;
  const load = async () => {
    if (asked) return;
    asked = true;
    try {
      const { createLiveDrawing } = await import('./live-drawing.ts');
      live = createLiveDrawing(root, options);
      // To take hold of the drawing is a turn, to draw another.
      await nextTurn();
      if (last) live.render(...last);
      if (focused) live.focus(focused);
      pressed?.click();
    } catch (error) {
      // The line broke: the next touch asks again, and the drawing as it was built can still be read.
      asked = false;
      console.error(error);
    }
  };
  /** A button that is pressed before the script is there is not lost. */
  const press = ({ target }: Event) => {
    if (!live && target instanceof Element) pressed = target.closest('button') ?? undefined;
  };
  root.addEventListener('click', press);
  for (const sign of SIGNS) root.addEventListener(sign, load, { passive: true });
  // The reader may have turned to it before this script came.
  if (root.matches(':hover, :focus-within')) void load();
  return {
    render(...view) {
      last = view;
      if (live) live.render(...view);
      else if (!isAsBuilt(view[0])) void load();
    },
    svg: () => live?.svg() ?? (root.querySelector('.plot svg') as SVGSVGElement),
    focus(id) {
      focused = id;
      if (live) live.focus(id);
      else void load();
    },
  };
}
