/**
 * Makes an element.
 *
 * @param tag its name
 * @param className its classes
 * @param content text, which is never read as HTML, and elements
 * @returns the element
 */
export function element<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className = '', ...content: (string | Node)[]): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag);
  if (className) made.className = className;
  made.append(...content);
  return made;
}

/**
 * Makes a button that does something when pressed.
 *
 * @param className its classes
 * @param words what it says
 * @param press what it does
 * @returns the button
 */
export function button(className: string, words: string, press: () => void): HTMLButtonElement {
  const made = element('button', className, words);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/**
 * Changes the text of an element where it is another: writing the same again would lay the page out anew.
 *
 * @param element the element, if there is one
 * @param text its text
 */
export function setText(element: Element | null | undefined, text: string): void {
  if (element && element.textContent !== text) element.textContent = text;
}
