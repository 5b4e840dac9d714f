import { partCompounds } from './compounds.ts';
import { joinDStroke, splitDStroke } from './d-stroke.ts';
import { hitElement } from './hit-element.ts';
import type { Pagefind, PagefindHit, PagefindSearch } from './pagefind-types.ts';

const PAGE_SIZE = 15;
/** Wait after a key before searching, ms: long enough for the next key of a typist. */
const PAUSE = 180;

const root = document.querySelector<HTMLElement>('#search');
const input = document.querySelector<HTMLInputElement>('#q');
const form = document.querySelector<HTMLFormElement>('.ask');
const filters = document.querySelector<HTMLFormElement>('#filters');
const count = document.querySelector<HTMLElement>('#count');
const results = document.querySelector<HTMLOListElement>('#results');
const more = document.querySelector<HTMLButtonElement>('#more');

if (root && input && form && filters && count && results && more) {
  const base = root.dataset['base'] ?? '/';
  const words = JSON.parse(root.dataset['words'] ?? '{}') as Record<string, string>;
  const plural = new Intl.PluralRules(document.documentElement.lang);
  const boxes = [...filters.querySelectorAll<HTMLInputElement>('input')];
  const names = new Map(boxes.map((box) => [box.value, box.parentElement?.querySelector('.words')?.textContent ?? '']));

  let engine: Promise<Pagefind> | undefined;
  const load = () => {
    engine ??= (async () => {
      const pagefind = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Pagefind;
      await pagefind.options({ baseUrl: base, excerptLength: 30 });
      await pagefind.init();
      // Counts by filter are known only once the filters are loaded.
      await pagefind.filters();
      return pagefind;
    })();
    return engine;
  };

  const chosen = () => {
    const of = (name: string) => boxes.filter((box) => box.name === name && box.checked).map((box) => box.value);
    return Object.fromEntries(['type', 'pillar'].flatMap((name) => (of(name).length > 0 ? [[name, { any: of(name) }] as const] : [])));
  };

  const readableText = (text: string) => joinDStroke(partCompounds(text));
  const readable = (hit: PagefindHit): PagefindHit => ({
    ...hit,
    excerpt: readableText(hit.excerpt),
    meta: Object.fromEntries(Object.entries(hit.meta).map(([key, value]) => [key, readableText(value)])),
  });

  const showCounts = (found: PagefindSearch) => {
    for (const box of boxes) {
      const number = box.parentElement?.querySelector('.num');
      const value = found.totalFilters[box.name]?.[box.value] ?? 0;
      if (number) number.textContent = String(value);
      box.parentElement?.classList.toggle('empty', value === 0 && !box.checked);
    }
  };

  let found: PagefindSearch | undefined;
  let shown = 0;
  let turn = 0;

  const showMore = async (mine: number) => {
    if (!found) return;
    const next = await Promise.all(found.results.slice(shown, shown + PAGE_SIZE).map((result) => result.data()));
    if (mine !== turn) return;
    results.append(...next.map((hit) => hitElement(readable(hit), names, document.documentElement.lang)));
    shown += next.length;
    more.hidden = shown >= found.results.length;
  };

  const remember = (query: string) => {
    const url = new URL(location.href);
    url.search = '';
    if (query) url.searchParams.set('q', query);
    for (const [name, { any }] of Object.entries(chosen())) url.searchParams.set(name, any.join(','));
    history.replaceState(history.state, '', url);
  };

  const search = async () => {
    const query = input.value.normalize('NFC').trim();
    turn += 1;
    const mine = turn;
    remember(query);
    const filtered = Object.keys(chosen()).length > 0;
    root.hidden = !query && !filtered;
    if (root.hidden) return;
    if (results.childElementCount === 0) count.textContent = words['loading'] ?? '';
    try {
      const pagefind = await load();
      const answer = await pagefind.search(query ? splitDStroke(query) : null, { filters: chosen() });
      if (mine !== turn) return;
      found = answer;
      shown = 0;
      results.replaceChildren();
      showCounts(answer);
      const number = answer.results.length;
      const form = number === 0 ? 'none' : plural.select(number) === 'one' ? 'one' : 'other';
      count.textContent = (words[form] ?? '').replace('{query}', query).replace('{count}', String(number));
      await showMore(mine);
    } catch {
      if (mine === turn) count.textContent = words['failed'] ?? '';
      engine = undefined;
    }
  };

  const parameters = new URLSearchParams(location.search);
  input.value = (parameters.get('q') ?? '').slice(0, input.maxLength);
  for (const box of boxes) box.checked = (parameters.get(box.name) ?? '').split(',').includes(box.value);

  let timer = 0;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = window.setTimeout(search, PAUSE);
  });
  input.addEventListener('focus', () => void load().catch(() => undefined), { once: true });
  filters.addEventListener('change', search);
  filters.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(timer);
    void search();
  });
  more.addEventListener('click', () => {
    const first = shown;
    void showMore(turn).then(() => results.children[first]?.querySelector('a')?.focus());
  });
  void search();
}
