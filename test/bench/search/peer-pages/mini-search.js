// MiniSearch (https://lucaong.github.io/minisearch/) with its index made beforehand, loaded when the field gets the
// focus and searched at every key. It shows titles alone: excerpts would need the whole text of all pages.
import MiniSearch from './minisearch-module.js';

const input = document.querySelector('#q');
const list = document.querySelector('#results');
const fold = (text) =>
  text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase();
let index;

input.addEventListener(
  'focus',
  async () => {
    const [options, text] = await Promise.all([fetch('./options.json').then((answer) => answer.json()), fetch('./index.json').then((answer) => answer.text())]);
    index = MiniSearch.loadJSON(text, { ...options, processTerm: fold });
    show();
  },
  { once: true },
);
input.addEventListener('input', show);

function show() {
  if (!index) return;
  list.replaceChildren(
    ...index
      .search(input.value)
      .slice(0, 5)
      .map(({ id, title }) => {
        const item = document.createElement('li');
        const link = document.createElement('a');
        link.href = id;
        link.textContent = title;
        item.append(link);
        return item;
      }),
  );
}
