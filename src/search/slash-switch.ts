/** Under this name the reader's choice is kept; nothing is, while the key is on. */
const NAME = 'slash';

/**
 * Lets the reader turn the key / off and on again.
 *
 * @param button shows the two choices: `data-on`, `data-off`
 */
export function slashSwitch(button: HTMLButtonElement): void {
  const off = () => localStorage.getItem(NAME) === 'off';
  const show = () => {
    button.textContent = (off() ? button.dataset['on'] : button.dataset['off']) ?? '';
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    if (off()) localStorage.removeItem(NAME);
    else localStorage.setItem(NAME, 'off');
    show();
  });
  show();
}
