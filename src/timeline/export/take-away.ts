import type { Locale } from '../../domain/locales.ts';
import { type TimelineView, writeView } from '../view.ts';
import { copyField } from './copy-field.ts';
import { embedCode } from './embed-code.ts';
import { saveFile } from './save-file.ts';
import { type Format, shownFile } from './shown-files.ts';
import { fileName, type PageWords, viewWords } from './view-words.ts';

/** What must be known of the timeline: what it shows, and when that changes. */
export interface ShownStore {
  view(): TimelineView;
  shown(): readonly { readonly id: string }[];
  subscribe(listener: () => void): void;
}

/** `TakeAway.astro` writes the box whole; without one of its parts the build would be at fault. */
function part<Found extends Element>(box: Element, selector: string): Found {
  const found = box.querySelector<Found>(selector);
  if (!found) throw new Error(`The box of downloads has no ${selector}.`);
  return found;
}

/** The words of the list, where fields, kinds and parts have their names, and those of the box. */
function wordsOf(box: HTMLElement): PageWords {
  const list = document.querySelector<HTMLElement>('.tl[data-words]');
  const words: Readonly<Record<string, string>> = { ...JSON.parse(list?.dataset['words'] ?? '{}'), ...JSON.parse(box.dataset['words'] ?? '{}') };
  return {
    locale: document.documentElement.lang as Locale,
    say: (key, values = {}) => (words[key] ?? '').replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole)),
  };
}

/**
 * Lets the reader take away what the timeline shows: files, a link, the code of an embed.
 *
 * @param root the box, or what holds it
 * @param store what is shown
 * @param svg the drawing as shown; undefined where there is none
 */
export function offerTakeAway(root: ParentNode, store: ShownStore, svg: () => SVGSVGElement | undefined): void {
  const box = root instanceof HTMLElement && root.matches('.take') ? root : root.querySelector<HTMLElement>('.take');
  if (!box) return;
  const words = wordsOf(box);
  const status = part<HTMLElement>(box, '[role=status]');
  const link = part<HTMLInputElement>(box, '#take-link');
  const code = part<HTMLTextAreaElement>(box, '#take-embed');
  const height = part<HTMLSelectElement>(box, 'select');
  const title = [words.say('timelineExport.site'), words.say('timeline.title')].join(': ');

  /** An address with the view as its query, easy to read. */
  const withView = (address: string) => {
    const url = new URL(address, location.href);
    url.hash = '';
    url.search = writeView(store.view()).toString().replaceAll('%2C', ',');
    return url.href;
  };

  const save = async (format: Format) => {
    const view = store.view();
    const ids = new Set(store.shown().map(({ id }) => id));
    if (ids.size === 0) return words.say('timelineExport.empty');
    const file = fileName(view, words, format);
    const published = (one: Format) => part<HTMLAnchorElement>(box, `[data-whole=${one}]`).href;
    try {
      saveFile(file, await shownFile(format, { view, ids, title, address: withView(location.pathname), words, published, drawing: svg }));
      return words.say('timelineExport.saved', { file });
    } catch {
      return words.say('timelineExport.failed');
    }
  };

  const fill = () => {
    const count = store.shown().length;
    // Vietnamese has one plural form, and another wording for one.
    const form = count === 1 ? 'one' : 'other';
    part<HTMLElement>(box, '[data-count]').textContent = words.say(`timeline.count.${form}`, { count: new Intl.NumberFormat(words.locale).format(count) });
    link.value = withView(location.pathname);
    const said = [title, ...viewWords(store.view(), words)].join(', ');
    code.value = embedCode({ src: withView(box.dataset['embed'] ?? ''), title: said, height: Number(height.value) });
  };

  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-save]'))
    button.addEventListener('click', async () => {
      status.textContent = '';
      status.textContent = await save(button.dataset['save'] as Format);
    });
  for (const button of box.querySelectorAll<HTMLButtonElement>('[data-copy]'))
    button.addEventListener('click', async () => {
      status.textContent = '';
      const copied = await copyField(part(box, `#${button.dataset['copy']}`));
      status.textContent = words.say(copied ? 'timelineExport.copied' : 'timelineExport.copyByHand');
    });
  height.addEventListener('change', fill);
  store.subscribe(fill);
  fill();
  part<HTMLElement>(box, '.take-shown').hidden = false;
}
