/**
 * Shuts the menus of the form when the reader turns elsewhere or presses Escape, which leads back to the menu's name.
 *
 * @param form holds `<details class="choose">`
 */
export function keepMenusShut(form: HTMLFormElement): void {
  const open = () => form.querySelector<HTMLDetailsElement>('.choose[open]');
  const shutFrom = (target: EventTarget | null) => {
    const menu = open();
    if (menu && !(target instanceof Node && menu.contains(target))) menu.open = false;
  };
  document.addEventListener('pointerdown', ({ target }) => shutFrom(target));
  form.addEventListener('focusin', ({ target }) => shutFrom(target));
  form.addEventListener('keydown', (event) => {
    const menu = open();
    if (event.key !== 'Escape' || !menu) return;
    event.preventDefault();
    menu.open = false;
    menu.querySelector('summary')?.focus();
  });
}
