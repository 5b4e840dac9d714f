import { createTimelineDrawing, readDrawing, type TimelineDrawing } from '../drawing/timeline-drawing.ts';
import type { ListedMilestone } from './list-items.ts';
import type { Opener } from './open-milestone.ts';
import type { ViewStore } from './view-store.ts';

/**
 * Lets drawing and list show the same: the drawing's window is the view's period.
 *
 * @param root what `TimelineDrawing.astro` wrote
 * @param all every milestone
 * @param store the view
 * @param opener opens what is chosen in the drawing
 * @returns the drawing
 */
export function takeOverDrawing(root: HTMLElement, all: readonly ListedMilestone[], store: ViewStore<ListedMilestone>, opener: Opener): TimelineDrawing {
  const data = readDrawing(root);
  const drawing = createTimelineDrawing(root, {
    ...data,
    items: all,
    onWindow(from, to, settled) {
      // An edge of the whole drawing is no limit: the list begins before it.
      if (settled) store.set({ from: from > data.extent.from ? from : undefined, to: to < data.extent.to ? to : undefined });
    },
    onOpen: (id) => opener.open(id, 'drawing'),
    onClose: () => opener.close(),
  });
  const render = () => drawing.render(store.view(), store.inAnyPeriod());
  store.subscribe(render);
  render();
  return drawing;
}
