import { mountTimeline, type TimelineStore } from '../page/timeline-page.ts';
import { writeView } from '../view.ts';
import { tellHeight } from './tell-height.ts';

const source = document.querySelector<HTMLAnchorElement>('.full-page');

/** The whole page shows what the reader has come to look at in the frame. */
function leadToTheSame(store: TimelineStore | undefined): void {
  const follow = () => {
    if (!store || !source) return;
    const url = new URL(source.href);
    url.search = writeView(store.view()).toString().replaceAll('%2C', ',');
    source.href = url.href;
  };
  store?.subscribe(follow);
  follow();
}

void mountTimeline(document, { embedded: true }).then(leadToTheSame);
tellHeight([...document.querySelectorAll<HTMLElement>('.embed > *')]);
