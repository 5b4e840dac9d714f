/** What the buttons over the drawing do. */
export type NearFar = 'earlier' | 'later' | 'closer' | 'wider' | 'whole';

/**
 * The buttons over the drawing. They are one stop of the Tab key, with arrow keys between them
 * (WAI-ARIA Authoring Practices, toolbar). A button that can do nothing more says so but keeps the focus.
 *
 * @param toolbar the element with the buttons
 * @param act what is to happen
 * @returns a function that says which buttons can do something
 */
export function listenToButtons(toolbar: HTMLElement, act: (what: NearFar) => void): (able: (what: NearFar) => boolean) => void {
  const buttons = [...toolbar.querySelectorAll<HTMLButtonElement>('[data-act]')];
  const actOf = (button: HTMLButtonElement) => button.dataset['act'] as NearFar;
  toolbar.addEventListener('click', (event) => {
    const button = (event.target as Element).closest<HTMLButtonElement>('[data-act]');
    if (button && button.getAttribute('aria-disabled') !== 'true') act(actOf(button));
  });
  toolbar.addEventListener('keydown', (event) => {
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    const step = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: buttons.length - 1 }[event.key];
    const next = at < 0 || step === undefined ? undefined : buttons[(step + buttons.length) % buttons.length];
    if (!next) return;
    event.preventDefault();
    for (const button of buttons) button.tabIndex = button === next ? 0 : -1;
    next.focus();
  });
  return (able) => {
    for (const button of buttons) button.setAttribute('aria-disabled', String(!able(actOf(button))));
  };
}
