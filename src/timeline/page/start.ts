import { mountTimeline } from './timeline-page.ts';

void mountTimeline(document, { embedded: false });
