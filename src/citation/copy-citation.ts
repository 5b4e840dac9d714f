// Copying needs a script; without one the text can be selected as a whole, and the buttons stay hidden.
for (const button of document.querySelectorAll<HTMLButtonElement>('.cite .copy')) {
  const words = button.textContent ?? '';
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', async () => {
    const text = button.closest('div')?.querySelector('dd')?.textContent ?? '';
    await navigator.clipboard.writeText(text);
    const copied = button.dataset['copied'] ?? words;
    button.textContent = copied;
    // The name of the button hides its changed words from a screen reader.
    const status = button.closest('.cite')?.querySelector('[role=status]');
    if (status) status.textContent = copied;
    setTimeout(() => {
      button.textContent = words;
      if (status) status.textContent = '';
    }, 2000);
  });
}

export {};
