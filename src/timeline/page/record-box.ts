import { button, element } from './element.ts';
import type { MilestoneRecord, PartHeading } from './milestone-record.ts';
import type { Words } from './words.ts';

/**
 * The part of an open milestone that its record fills: says that it is loading, shows it, or says that it did not come.
 *
 * @param base base path of the site
 * @param id the milestone
 * @param words the words of the page
 * @param heading rank of its headings
 * @param filled hears when the record is shown
 * @returns the part
 */
export function recordBox(base: string, id: string, words: Words, heading: PartHeading, filled: (record: MilestoneRecord) => void): HTMLElement {
  const message = element('p', 'q s');
  message.setAttribute('role', 'status');
  const box = element('div', 'record', message);
  const load = async () => {
    message.textContent = words.say('timeline.loading');
    try {
      const { loadRecord, recordElements } = await import('./milestone-record.ts');
      const record = await loadRecord(base, id);
      box.replaceChildren(...recordElements(record, words, heading));
      if (box.isConnected) filled(record);
    } catch {
      const retry = button('btn', words.say('timeline.retry'), () => {
        box.replaceChildren(message);
        void load();
      });
      message.textContent = words.say('timeline.failed');
      box.replaceChildren(message, retry);
    }
  };
  void load();
  return box;
}
