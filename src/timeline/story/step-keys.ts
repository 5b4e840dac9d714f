/**
 * The step that a key leads to.
 *
 * @param key name of the key, as `KeyboardEvent.key` gives it; the up and down arrows are left to scrolling
 * @param step the present step, from 1; 0 before the first
 * @param steps how many there are
 * @returns the step to go to; undefined where the key means nothing, or leads nowhere
 */
export function stepOfKey(key: string, step: number, steps: number): number | undefined {
  const targets: Readonly<Record<string, number>> = {
    ArrowRight: step + 1,
    PageDown: step + 1,
    ArrowLeft: step - 1,
    PageUp: step - 1,
    Home: 1,
    End: steps,
  };
  const target = targets[key];
  return target !== undefined && target >= 1 && target <= steps ? target : undefined;
}

/**
 * Whether a key typed here means something to the element itself.
 *
 * @param element where the key was pressed
 * @returns true for fields, lists of choices, and text that can be edited
 */
export function takesKeys(element: Element): boolean {
  return element.closest('input, select, textarea, [contenteditable]:not([contenteditable="false"])') !== null;
}
