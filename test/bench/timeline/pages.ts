import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'node-html-parser';
import { compress } from '../../../src/built-site/compress.ts';
import type { BenchEvent } from './events.ts';

/** A page to be measured. */
export interface BenchPage {
  readonly name: string;
  readonly path: string;
  /** selector of what is there when the timeline can be used */
  readonly ready: string;
  /** selector of what is dragged and wheeled on */
  readonly surface: string;
  /** buttons for closer and wider, where a wheel with Ctrl does nothing */
  readonly zoomButtons?: readonly [closer: string, wider: string];
}

/**
 * Our built page with its list replaced by other events in the same markup. Its drawing is the built one until the script
 * takes it over, so that the page weighs what one of as many records would.
 *
 * @param built HTML of the built page
 * @param events events in order of time
 */
export function ownPage(built: string, events: readonly BenchEvent[]): string {
  const page = parse(built);
  const list = page.querySelector('.tl');
  const section = list?.querySelector('section');
  if (!list || !section) throw new Error('The built page has no list of the timeline.');
  const head = section.outerHTML.slice(0, section.outerHTML.indexOf('<ol>'));
  const oldYear = section.id.slice(1);
  const years = Map.groupBy(events, (event) => event.start.slice(0, 4));
  list.innerHTML = [...years].map(([year, own]) => `${head.replaceAll(oldYear, year)}<ol>${own.map((event) => event.row).join('')}</ol></section>`).join('');
  return page.toString();
}

const shell = (title: string, head: string, body: string) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title>${head}</head><body>${body}</body></html>`;

/** vis-timeline as its own examples set it up, in a box as high as our drawing, one group a field. */
function visPage(events: readonly BenchEvent[], options: object): string {
  const items = events.map(({ id, start, end, name, pillar }) => ({ id, start, ...(end && { end }), content: name, group: pillar }));
  const groups = [...new Set(events.map((event) => event.pillar))].map((id) => ({ id, content: id }));
  const data = JSON.stringify({ items, groups, options: { height: 760, zoomKey: 'ctrlKey', start: '1995-01-01', end: '2026-12-31', ...options } });
  return shell(
    'vis-timeline',
    '<link rel="stylesheet" href="/vis/vis.css">',
    `<h1>Timeline</h1><div id="timeline"></div><script src="/vis/vis.js"></script><script>const data = ${data.replaceAll('<', '\\u003c')};
new vis.Timeline(document.querySelector('#timeline'), new vis.DataSet(data.items), new vis.DataSet(data.groups), data.options);</script>`,
  );
}

function timelineJsPage(events: readonly BenchEvent[]): string {
  const date = (iso: string) => {
    const [year, month, day] = iso.split('-').map(Number);
    return { year, month, day };
  };
  const data = JSON.stringify({
    events: events.map(({ id, start, end, name, summary, pillar }) => ({
      unique_id: id,
      start_date: date(start),
      ...(end && { end_date: date(end) }),
      text: { headline: name, text: summary },
      group: pillar,
    })),
  });
  return shell(
    'TimelineJS',
    '<link rel="stylesheet" href="/timelinejs/css/timeline.css">',
    `<div id="timeline" style="width: 100%; height: 860px"></div><script src="/timelinejs/js/timeline.js"></script><script>
new TL.Timeline('timeline', ${data.replaceAll('<', '\\u003c')}, { font: null });</script>`,
  );
}

/**
 * Writes the pages to be measured, with what they load and compressed copies.
 *
 * @param dist the built site
 * @param folder where to write
 * @param events events in order of time
 * @returns the pages
 */
export async function writePages(dist: string, folder: string, events: readonly BenchEvent[]): Promise<BenchPage[]> {
  const modules = 'node_modules';
  cpSync(join(dist, '_astro'), join(folder, '_astro'), { recursive: true });
  cpSync(join(modules, '@knight-lab/timelinejs/dist'), join(folder, 'timelinejs'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  mkdirSync(join(folder, 'vis'));
  cpSync(join(modules, 'vis-timeline/standalone/umd/vis-timeline-graph2d.min.js'), join(folder, 'vis/vis.js'));
  cpSync(join(modules, 'vis-timeline/styles/vis-timeline-graph2d.min.css'), join(folder, 'vis/vis.css'));
  const path = 'en/timeline/index.html';
  mkdirSync(join(folder, 'en/timeline'), { recursive: true });
  writeFileSync(join(folder, path), ownPage(readFileSync(join(dist, path), 'utf8'), events));
  writeFileSync(join(folder, 'vis.html'), visPage(events, {}));
  writeFileSync(join(folder, 'vis-cluster.html'), visPage(events, { cluster: { maxItems: 4 } }));
  writeFileSync(join(folder, 'timelinejs.html'), timelineJsPage(events));
  await compress(folder);
  return [
    { name: 'ours', path: '/en/timeline/', ready: '.draw[data-ready] .flags a', surface: '.plot svg' },
    { name: 'vis-timeline', path: '/vis.html', ready: '.vis-item', surface: '.vis-center' },
    { name: 'vis, clusters', path: '/vis-cluster.html', ready: '.vis-item', surface: '.vis-center' },
    {
      name: 'TimelineJS',
      path: '/timelinejs.html',
      ready: '.tl-timemarker',
      surface: '.tl-timenav',
      zoomButtons: ['.tl-menubar-button[aria-label="Zoom in"]', '.tl-menubar-button[aria-label="Zoom out"]'],
    },
  ];
}
