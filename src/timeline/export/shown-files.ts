import { type TimelineView, writeView } from '../view.ts';
import { drawingPng } from './drawing-png.ts';
import { filterCsv } from './filter-csv.ts';
import { filterICalendar } from './filter-icalendar.ts';
import { filterJson } from './filter-json.ts';
import { fontFaces } from './font-faces.ts';
import { standaloneSvg } from './standalone-svg.ts';
import { type PageWords, viewWords } from './view-words.ts';

/** What a reader can take away as a file. */
export type Format = 'csv' | 'ics' | 'json' | 'svg' | 'png';

const types: Readonly<Record<Format, string>> = {
  csv: 'text/csv;charset=utf-8',
  ics: 'text/calendar;charset=utf-8',
  json: 'application/json',
  svg: 'image/svg+xml;charset=utf-8',
  png: 'image/png',
};

/** What is shown when the reader asks for a file. */
export interface Shown {
  readonly view: TimelineView;
  readonly ids: ReadonlySet<string>;
  /** name of the whole */
  readonly title: string;
  /** whole address of the page with this view */
  readonly address: string;
  readonly words: PageWords;
  /** address of the file that the site publishes with all milestones */
  published(format: 'csv' | 'ics' | 'json'): string;
  /** the drawing as shown; undefined where there is none */
  drawing(): SVGSVGElement | undefined;
}

async function publishedText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${answer.status} ${address}`);
  return answer.text();
}

/** Longest wait for the script of the drawing, ms. */
const PATIENCE = 10_000;

/** The drawing as it was built shows the whole timeline; of anything else there is one when its script has come. */
async function untilDrawn({ open: _open, ...asked }: TimelineView): Promise<void> {
  if (writeView(asked).size === 0) return;
  for (const end = Date.now() + PATIENCE; Date.now() < end && !document.querySelector('[data-drawing][data-ready]'); )
    await new Promise((done) => setTimeout(done, 50));
}

/** The list also holds what came before the drawing begins, so that its period is always said. */
function drawnView(view: TimelineView, drawing: SVGSVGElement): TimelineView {
  const { from = '', to = '' } = drawing.closest<HTMLElement>('[data-drawing]')?.dataset ?? {};
  return { ...view, from: view.from && view.from > from ? view.from : from, to: view.to && view.to < to ? view.to : to };
}

async function drawingSvg({ view, title, address, words, drawing }: Shown): Promise<string> {
  await untilDrawn(view);
  const drawn = drawing();
  if (!drawn) throw new Error('No drawing.');
  const said = {
    lang: words.locale,
    title,
    view: viewWords(drawnView(view, drawn), words).join(' · '),
    legend: words.say('timeline.legendLevels'),
    credit: [words.say('timelineExport.site'), words.say('timelineExport.licenceName')].join(', '),
    address,
  };
  return standaloneSvg(drawn, said, fontFaces);
}

const made: Readonly<Record<Format, (shown: Shown) => Promise<string | Blob>>> = {
  csv: async ({ ids, published }) => filterCsv(await publishedText(published('csv')), ids),
  ics: async ({ ids, published }) => filterICalendar(await publishedText(published('ics')), ids),
  json: async ({ ids, published, address }) => filterJson(await publishedText(published('json')), ids, address),
  svg: drawingSvg,
  png: async (shown) => drawingPng(await drawingSvg(shown)),
};

/**
 * Makes a file of what is shown.
 *
 * @param format kind of file
 * @param shown what is shown
 * @returns the file
 * @throws Error where a published file cannot be had, or the browser cannot draw
 */
export async function shownFile(format: Format, shown: Shown): Promise<Blob> {
  return new Blob([await made[format](shown)], { type: types[format] });
}
