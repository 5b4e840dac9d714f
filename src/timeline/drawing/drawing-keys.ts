import type { NearFar } from './near-far.ts';

/** What the keys do in the drawing. */
export interface KeyActions {
  /** to the next milestone, or the one before */
  step(by: 1 | -1): void;
  /** to the first milestone or the last */
  edge(which: 'first' | 'last'): void;
  act(what: NearFar): void;
  /** opens the milestone that the keyboard is on; false where there is none */
  open(): boolean;
  /** closes what is open; false where the key is left to the page */
  close(): boolean;
}

const ARROWS: Readonly<Record<string, 1 | -1>> = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1 };
const ZOOM: Readonly<Record<string, NearFar>> = { '+': 'closer', '=': 'closer', '-': 'wider', _: 'wider', '0': 'whole' };

/**
 * Answers the keys of a slider (WAI-ARIA Authoring Practices), and those that look closer and move.
 *
 * @param element what has the focus
 * @param actions what the keys do
 */
export function listenToKeys(element: HTMLElement, { step, edge, act, open, close }: KeyActions): void {
  const answered = (event: KeyboardEvent): boolean => {
    const arrow = ARROWS[event.key];
    const zoom = ZOOM[event.key];
    if (arrow && event.shiftKey) act(arrow > 0 ? 'later' : 'earlier');
    else if (arrow) step(arrow);
    else if (zoom) act(zoom);
    else if (event.key === 'Home') edge('first');
    else if (event.key === 'End') edge('last');
    else if (event.key === 'Enter') return open();
    else if (event.key === 'Escape') return close();
    else return false;
    return true;
  };
  element.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (answered(event)) event.preventDefault();
  });
}
