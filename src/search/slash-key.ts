// The key / leads to the search field of the page. A reader to whom single keys are a
// hindrance turns it off on the search page (WCAG 2.2, criterion 2.1.4); only that choice is kept, and only then.
document.addEventListener('keydown', (event) => {
  if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
  if (localStorage.getItem('slash') === 'off') return;
  event.preventDefault();
  const field = document.querySelector<HTMLElement>('.ask input');
  // On a narrow screen the field stands in the menu.
  if (!field?.checkVisibility()) field?.closest<HTMLElement>('[popover]')?.showPopover();
  field?.focus();
});

export {};
