import type { Locale } from '../../domain/locales.ts';
import { type TimelineView, writeView } from '../view.ts';
import { copyField } from './copy-field.ts';
import { drawingPng } from './drawing-png.ts';
import { embedCode } from './embed-code.ts';
import { filterCsv } from './filter-csv.ts';
import { filterICalendar } from './filter-icalendar.ts';
import { filterJson } from './filter-json.ts';
import { fontFaces } from './font-faces.ts';
import { saveFile } from './save-file.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { fileName, type PageWords, viewWords } from './view-words.ts';

/** What must be known of the timeline: what it shows, and when that changes. */
export interface ShownStore {
  view(): TimelineView;
  shown(): readonly { readonly id: string }[];
  subscribe(listener: () => void): void;
}

type Format = 'csv' | 'ics' | 'json' | 'svg' | 'png';
const types: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
};

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

/** A file as the site publishes it. */
async function published(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
}

/** Longest wait for the script of the drawing, ms. */
const PATIENCE = 10_000;

/** The drawing as it was built shows the whole timeline; of anything else there is one when its script has come. */
async function untilDrawn(): Promise<void> {
  for (const end = Date.now() + PATIENCE; Date.now() < end && !document.querySelector('[data-drawing][data-ready]'); )
    await new Promise((done) => setTimeout(done, 50));
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
  const title = () => [words.say('timelineExport.site'), words.say('timeline.title')].join(': ');

  /** An address with the view as its query, easy to read. */
  const withView = (address: string) => {
    const url = new URL(address, location.href);
    url.hash = '';
    url.search = writeView(store.view()).toString().replaceAll('%2C', ',');
    return url.href;
  };

  const drawn = async () => {
    const { open: _open, ...asked } = store.view();
    if (writeView(asked).size > 0) await untilDrawn();
    const drawing = svg();
    if (!drawing) throw new Error('No drawing.');
    // The list also holds what came before the drawing begins, so that its period must be said.
    const { from = '', to = '' } = drawing.closest<HTMLElement>('[data-drawing]')?.dataset ?? {};
    const view = { from, to, ...store.view() };
    return standaloneSvg(
      drawing,
      {
        lang: words.locale,
        title: title(),
        view: viewWords(view, words).join(' · '),
        legend: words.say('timeline.legendLevels'),
        credit: [words.say('timelineExport.site'), words.say('timelineExport.licenceName')].join(', '),
        address: withView(location.pathname),
      },
      fontFaces,
    );
  };

  const whole = (format: Format) => published(part<HTMLAnchorElement>(box, `[data-whole=${format}]`).href);
  const made: Readonly<Record<Format, (ids: ReadonlySet<string>) => Promise<string | Blob>>> = {
    csv: async (ids) => filterCsv(await whole('csv'), ids),
    ics: async (ids) => filterICalendar(await whole('ics'), ids),
    json: async (ids) => filterJson(await whole('json'), ids, withView(location.pathname)),
    svg: drawn,
    png: async () => drawingPng(await drawn()),
  };

  const save = async (format: Format) => {
    const ids = new Set(store.shown().map(({ id }) => id));
    if (ids.size === 0) return words.say('timelineExport.empty');
    const file = fileName(store.view(), words, format);
    try {
      saveFile(file, new Blob([await made[format](ids)], { type: types[format] }));
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
    const said = [title(), ...viewWords(store.view(), words)].join(', ');
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
