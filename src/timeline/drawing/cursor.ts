/** The milestone that the keyboard is on. */
export interface Cursor {
  /** puts it on a mark, and says which milestone that is */
  show(at: { readonly x: number; readonly y: number }, place: number, count: number, text: string): void;
  hide(): void;
  focus(): void;
  readonly element: HTMLElement;
}

/**
 * The keyboard's place in the drawing.
 *
 * The drawing is hidden from screen readers, so what takes the focus stands outside it: a slider over the milestones
 * in order of time, laid over the chosen mark. A slider has the arrow keys, Home and End by its nature, screen readers
 * hand those keys to it, and it says its value (date and name of the milestone) whenever that changes, with no live
 * region. A list box would repeat the whole list that stands below, and moving the focus in that list would scroll the
 * page away from the drawing.
 *
 * @param box element over which the drawing lies, positioned
 * @param name what the slider is called
 * @param describedBy id of the text that names the keys
 */
export function createCursor(box: HTMLElement, name: string, describedBy: string): Cursor {
  const element = document.createElement('div');
  element.className = 'cursor';
  element.tabIndex = 0;
  element.hidden = true;
  for (const [attribute, value] of Object.entries({ role: 'slider', 'aria-label': name, 'aria-describedby': describedBy, 'aria-valuemin': '1' }))
    element.setAttribute(attribute, value);
  box.append(element);
  return {
    element,
    show({ x, y }, place, count, text) {
      element.hidden = false;
      element.style.transform = `translate(${Math.round(x - 12)}px, ${Math.round(y - 12)}px)`;
      element.setAttribute('aria-valuemax', String(count));
      element.setAttribute('aria-valuenow', String(place));
      element.setAttribute('aria-valuetext', text);
    },
    hide() {
      element.hidden = true;
    },
    focus: () => element.focus({ preventScroll: true }),
  };
}
