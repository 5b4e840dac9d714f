import type { Localized } from '../../domain/locales.ts';
import { sourceLine, sourceWords } from '../../i18n/source-line.ts';
import type { Milestone } from '../../schemas/milestone.ts';
import { element } from './element.ts';
import type { Words } from './words.ts';

/** A milestone as `/data/milestones/<id>.json` holds it. */
export interface MilestoneRecord extends Milestone {
  readonly url: Localized;
}

/** A heading over a part of an open milestone. */
export type PartHeading = 'h3' | 'h4' | 'h5';

const loaded = new Map<string, Promise<MilestoneRecord>>();

/**
 * Loads the record of a milestone; a second time from memory, unless it failed.
 *
 * @param base base path of the site
 * @param id the milestone
 * @returns the record
 * @throws Error where the file does not come
 */
export function loadRecord(base: string, id: string): Promise<MilestoneRecord> {
  const record =
    loaded.get(id) ??
    fetch(`${base}data/milestones/${id}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`${answer.status} for milestone ${id}`);
      return answer.json() as Promise<MilestoneRecord>;
    });
  loaded.set(id, record);
  record.catch(() => loaded.delete(id));
  return record;
}

/** The marks after a fact, each of which leads to its source in the list beside it. */
function marks(keys: readonly string[], numbers: ReadonlyMap<string, number>, words: Words): HTMLSpanElement {
  const cited = keys.flatMap((key) => numbers.get(key) ?? []).sort((a, b) => a - b);
  const links = cited.map((number) => {
    const link = element('a', 'ref', `[${number}]`);
    link.href = `#open-source-${number}`;
    link.setAttribute('aria-label', words.say('record.citation', { number }));
    // The address says which milestone is open, and is left as it is.
    link.addEventListener('click', (event) => {
      event.preventDefault();
      const source = document.querySelector<HTMLElement>(`#open-source-${number}`);
      source?.scrollIntoView({ block: 'nearest' });
      source?.querySelector<HTMLElement>('a, span')?.focus();
    });
    return link;
  });
  return element('span', 'nw', ...links);
}

function sourceItem(source: Milestone['sources'][number], index: number, words: Words): HTMLLIElement {
  const { words: title, lang } = sourceWords(source, words.locale);
  const name = element(source.url ? 'a' : 'span', '', title);
  if (lang) name.lang = lang;
  if (name instanceof HTMLAnchorElement) {
    name.href = source.url ?? '';
    name.rel = 'external';
  } else name.tabIndex = -1;
  const item = element('li', '', element('div', '', name, element('span', 'q', sourceLine(source, words.locale, words.say))));
  item.id = `open-source-${index + 1}`;
  return item;
}

/**
 * Draws what the record of a milestone adds to its row: the part of Viet Nam, facts with their sources, and where sources disagree.
 *
 * @param record the record
 * @param words the words of the page
 * @param heading rank of the headings
 * @returns elements, in reading order
 */
export function recordElements(record: MilestoneRecord, words: Words, heading: PartHeading): readonly HTMLElement[] {
  const { locale, say } = words;
  const numbers = new Map(record.sources.map(({ key }, index) => [key, index + 1]));
  const head = (key: string) => element(heading, 'head', say(key));
  // A word joiner keeps the marks on the line of the word that they support.
  const facts = record.facts.map((fact) => element('li', '', `${fact[locale]}\u2060`, marks(fact.sources, numbers, words)));
  const told = element('div', 'told');
  if (record.role) told.append(head('record.role'), element('p', 'part', record.role[locale]));
  told.append(head('record.facts'), element('ol', '', ...facts));
  if (record.conflicts?.length) {
    const conflicts = record.conflicts.map((conflict) => element('p', '', conflict[locale]));
    told.append(element('div', 'note', head('record.conflicts'), ...conflicts));
  }
  const sources = element('ol', '', ...record.sources.map((source, index) => sourceItem(source, index, words)));
  return [told, element('div', 'from', head('record.sources'), sources)];
}
