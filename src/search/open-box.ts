// The search of the field loads when the reader turns to it; until then a page carries these lines only.
const form = document.querySelector<HTMLFormElement>('.ask');
const input = form?.querySelector('input');
if (form && input && !document.querySelector('#search')) {
  // Where it cannot load, the form still leads to the search page.
  const open = () => void import('./box.ts').then(({ openBox }) => openBox(form, input)).catch(() => undefined);
  if (document.activeElement === input) open();
  else input.addEventListener('focus', open, { once: true });
}

export {};
