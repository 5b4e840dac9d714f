// Copying needs a script; without one the text can be selected as a whole, and the buttons stay hidden.
for (const button of document.querySelectorAll<HTMLButtonElement>('.cite .copy')) {
  const words = button.textContent ?? '';
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    const text = button.closest('div')?.querySelector('dd')?.textContent ?? '';
    await navigator.clipboard.writeText(text);
    button.textContent = button.dataset['copied'] ?? words;
    setTimeout(() => {
      button.textContent = words;
    }, 2000);
  });
}

export {};
