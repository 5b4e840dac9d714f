// The filter itself is a matter of styles and works without this script, which keeps the choice in
// the address, so that it can be shared, and says how many rows are shown.
const form = document.querySelector<HTMLFormElement>('#filter');
const count = document.querySelector<HTMLElement>('#shown');
const rows = [...document.querySelectorAll(form?.dataset['rows'] ?? 'none')];

if (form && count) {
  const boxes = [...form.querySelectorAll<HTMLInputElement>('[name=pillar]')];

  const wanted = new URLSearchParams(location.search).get('pillar')?.split(',') ?? [];
  const known = wanted.filter((value) => boxes.some((box) => box.value === value));
  if (known.length > 0) for (const box of boxes) box.checked = known.includes(box.value);

  const show = () => {
    const chosen = boxes.filter((box) => box.checked).map((box) => box.value);
    const shown = rows.filter((row) => chosen.some((pillar) => row.classList.contains(pillar))).length;
    count.textContent = (count.dataset['words'] ?? '').replace('{shown}', String(shown)).replace('{total}', String(rows.length));
    count.hidden = false;
    const url = new URL(location.href);
    if (chosen.length === boxes.length) url.searchParams.delete('pillar');
    else url.searchParams.set('pillar', chosen.join(','));
    history.replaceState(history.state, '', url);
  };

  form.addEventListener('change', show);
  form.addEventListener('submit', (event) => event.preventDefault());
  show();
}

export {};
