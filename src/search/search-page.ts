import { type Locale, otherLocale } from '../domain/locales.ts';
import { showAnswer } from './answer-element.ts';
import { answerList } from './answer-list.ts';
import { askedWords } from './asked-words.ts';
import { directAnswer, readLead } from './direct-answer.ts';
import { fromTitle } from './hit-element.ts';
import { element, type PageWords, say } from './page-words.ts';
import { cleanQuery } from './query.ts';
import type { Ranked } from './rank.ts';
import type { FullAnswer, QuickAnswer } from './search.ts';
import { searchControls } from './search-controls.ts';
import { addressOf, filtersOf, sortOf, stateOf } from './search-state.ts';
import { siteSearch } from './site-search.ts';
import { slashSwitch } from './slash-switch.ts';
import { offerSuggestions } from './suggestions.ts';

const PAGE_SIZE = 10;
/** Wait after a key before the full text is searched, ms: long enough for the next key of a typist. */
const PAUSE = 250;
/** Wait after the last key before the suggestions give way to the list under them, ms. */
const SETTLED = 1500;
/** Fewer answers than these, and the other language is looked into as well. */
const FEW = 4;
const NEAR_NAMES = 5;

/** An element that the page has. */
function part<T extends HTMLElement>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`The search page has no ${selector}.`);
  return found;
}

const root = part('#search');
const input = part<HTMLInputElement>('#q');
const form = part<HTMLFormElement>('.ask');
const count = part('#count');
const note = part('#note');
const more = part<HTMLButtonElement>('#more');
const help = part('#help');
const near = part('#near');
const other = part('#other');
const answers = part('#answers');
const clear = part<HTMLButtonElement>('#clear');

const lang = document.documentElement.lang as Locale;
const base = root.dataset['base'] ?? '/';
const words = JSON.parse(root.dataset['words'] ?? '{}') as PageWords;
const plural = new Intl.PluralRules(lang);
const number = new Intl.NumberFormat(lang);
const controls = searchControls(part('#filters'), part('#sort'), lang);
const search = siteSearch(base, lang);
const otherSearch = siteSearch(base, otherLocale(lang));
const list = answerList(part('#results'), { load: async (result) => (await search.openText()).load(result), words, base, lang });
const suggestions = offerSuggestions(form, input, { search, words, base, lang });

/** Set by “search for exactly this”, until the query changes. */
let literal = '';
let ranked: readonly Ranked[] = [];
let asked = (_words: string) => true;
let shown = 0;
let turn = 0;

/** Says how a query was read, where that is not as typed. */
function explain({ reading }: QuickAnswer, typed: string, relaxed: boolean): void {
  const sentences = [
    ...(reading.how === 'typed' ? [] : [say(words, reading.how, { query: reading.query.text.trim() })]),
    ...(reading.missing.length > 0 ? [say(words, 'missing', { words: reading.missing.join(', ') })] : []),
    ...(relaxed ? [say(words, 'relaxed')] : []),
  ];
  note.replaceChildren(sentences.join(' '));
  if (reading.how === 'typed') return;
  const exactly = element('button', 'link', say(words, 'literal', { typed: typed.trim() }));
  exactly.type = 'button';
  exactly.addEventListener('click', () => {
    literal = typed;
    void run();
  });
  note.append(' ', exactly);
}

function countWords(total: number, query: string): string {
  const form = plural.select(total) === 'one' ? 'one' : 'other';
  return say(words, `${query ? 'count' : 'browse'}.${form}`, { count: number.format(total), query });
}

/** Links to pages by their names. */
function links(titles: QuickAnswer['titles'], language: Locale): HTMLLIElement[] {
  return titles.map((hit) => {
    const page = fromTitle(hit, base, language);
    const item = element('li');
    const link = element('a', '', page.title);
    link.href = page.href;
    if (language !== lang) link.lang = language;
    item.append(link, ' ', element('span', 'type', words.kinds[page.kind] ?? ''));
    return item;
  });
}

/** Offers what the other language has, where this one has little. */
async function offerOther(query: string, few: boolean, mine: number): Promise<void> {
  const link = part<HTMLAnchorElement>('#other-link');
  link.textContent = say(words, 'otherLanguageLink', { query });
  link.href = `${root.dataset['other'] ?? ''}?${addressOf(query, { chosen: {} })}`;
  other.hidden = !query;
  const items =
    few && query
      ? await otherSearch.quick(query).then(
          ({ pinned }) => pinned.slice(0, FEW),
          () => [],
        )
      : [];
  if (mine === turn) part('#other-titles').replaceChildren(...links(items, otherLocale(lang)));
}

/** Helps where nothing was found: names nearly like it, sections, the way to tell us; nothing to sort, and to narrow only what has been narrowed. */
function showHelp(nothing: boolean, { titles }: QuickAnswer): void {
  help.hidden = !nothing;
  part('#order').hidden = nothing;
  part('#narrow').hidden = nothing && clear.hidden;
  const names = nothing ? links(titles.slice(0, NEAR_NAMES), lang) : [];
  near.hidden = names.length === 0;
  near.querySelector('ul')?.replaceChildren(...names);
}

/** Puts the sentences of the one record that was named exactly into its place in the list. */
async function answerDirectly(quick: QuickAnswer, mine: number): Promise<void> {
  const hit = directAnswer(quick);
  const at = hit && ranked.find(({ title }) => title?.entry.path === hit.entry.path);
  const item = at && list.item(at);
  if (!hit || !item || item.classList.contains('answer')) return;
  item.classList.add('answer');
  const lead = await readLead(base + hit.entry.path.slice(1)).catch(() => undefined);
  if (lead && mine === turn) showAnswer(item, lead, words);
}

async function showMore(): Promise<void> {
  shown = Math.min(shown + PAGE_SIZE, ranked.length);
  await list.show(ranked.slice(0, shown), asked);
  more.hidden = shown >= ranked.length;
}

/** Shows the full answer under the names that stand already. */
async function showFull(quick: QuickAnswer, full: FullAnswer, typed: string, mine: number): Promise<void> {
  ranked = full.ranked;
  asked = askedWords(full.reading, lang);
  shown = 0;
  explain({ ...quick, reading: full.reading }, typed, full.relaxed);
  const nothing = ranked.length === 0;
  count.textContent = nothing ? say(words, 'none', { query: typed.trim() }) : countWords(ranked.length, typed.trim());
  showHelp(nothing, quick);
  const listed = showMore();
  const other = offerOther(typed.trim(), ranked.length < FEW, mine);
  await listed;
  void answerDirectly(quick, mine);
  await other;
}

async function run(): Promise<void> {
  turn += 1;
  const mine = turn;
  const typed = cleanQuery(input.value);
  const state = controls.state();
  const [filters, sort] = [filtersOf(state), sortOf(state)];
  if (literal !== typed) literal = '';
  const address = addressOf(typed.trim(), state).toString();
  history.replaceState(history.state, '', address ? `?${address}` : location.pathname);
  clear.hidden = Object.keys(filters).length === 0;
  answers.hidden = !typed.trim() && clear.hidden;
  note.textContent = '';
  part('#start').hidden = !answers.hidden;
  if (answers.hidden) {
    list.clear();
    return;
  }
  if (part('#results').childElementCount === 0) count.textContent = say(words, 'loading');
  try {
    const quick = await search.quick(typed, literal === typed && literal !== '');
    // The line is free for the full text once names have answered.
    void search.openText().catch(() => undefined);
    if (mine !== turn) return;
    const first = search.first(quick, { filters, ...(sort && { sort }) });
    if (first.length > 0) {
      ranked = first;
      void list.show(first, asked).then(() => (mine === turn ? answerDirectly(quick, mine) : undefined));
    }
    await pause();
    if (mine !== turn) return;
    const full = await search.full(quick, { filters, ...(sort && { sort }) });
    if (mine !== turn) return;
    await showFull(quick, full, typed, mine);
    const counts = await search.counts(full);
    if (mine === turn) controls.showCounts(counts);
    settle(mine);
  } catch {
    if (mine === turn) count.textContent = say(words, 'failed');
  }
}

let lastKey = 0;
const pause = () => new Promise((resolve) => setTimeout(resolve, Math.max(0, lastKey + PAUSE - performance.now())));

/** Lets the suggestions give way to the list once the reader has stopped typing and is not among them. */
function settle(mine: number): void {
  setTimeout(() => mine === turn && !suggestions.inUse() && suggestions.close(), Math.max(0, lastKey + SETTLED - performance.now()));
}

const parameters = new URLSearchParams(location.search);
// What was typed before the script had loaded is kept.
if (!input.value) input.value = cleanQuery(parameters.get('q') ?? '');
controls.set(stateOf(parameters));

input.addEventListener('input', () => {
  lastKey = performance.now();
  void run();
});
part('#filters').addEventListener('change', () => void run());
part('#sort').addEventListener('change', () => void run());
part('#filters').addEventListener('submit', (event) => event.preventDefault());
clear.addEventListener('click', () => {
  const { sort } = controls.state();
  controls.set({ chosen: {}, sort });
  void run();
  input.focus();
});
form.addEventListener('submit', (event) => {
  event.preventDefault();
  lastKey = 0;
  suggestions.close();
  void run();
});
more.addEventListener('click', () => {
  const first = shown;
  void showMore().then(() => part('#results').children[first]?.querySelector('a')?.focus());
});
// On a narrow screen the answers come first, and what narrows them on demand.
const wide = matchMedia('(min-width: 62em)');
const unfold = () => part('#narrow').toggleAttribute('open', wide.matches);
wide.addEventListener('change', unfold);
unfold();
slashSwitch(part('#slash'));
root.hidden = false;
void search.directory().catch(() => undefined);
void run();
