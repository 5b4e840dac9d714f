// The staff's form: Sveltia CMS with our configuration, file formats and components. Only this page loads it.
import icon from '../../public/icon.svg?url';
import { proseCollections } from '../schemas/collections.ts';
import type { AdminSettings } from './backend.ts';
import { completed } from './completed.ts';
import { adminConfig } from './config.ts';
import { editorBlocks } from './editor-blocks.ts';
import { fileFormats } from './file-formats.ts';

declare const ADMIN_SETTINGS: AdminSettings;

const PREFERENCES = 'sveltia-cms.prefs';

/** Vietnamese unless somebody has chosen another language in the form's own settings. */
function startInVietnamese(): void {
  if (localStorage.getItem(PREFERENCES) === null) localStorage.setItem(PREFERENCES, JSON.stringify({ locale: 'vi' }));
}

interface SavedEntry {
  toJS(): { collection: string; slug: string; data: Record<string, unknown>; i18n: Record<string, { data?: Record<string, unknown> }> };
  setIn(path: readonly string[], value: unknown): SavedEntry;
}

startInVietnamese();
document.documentElement.dataset['backend'] = ADMIN_SETTINGS.ADMIN_BACKEND ?? 'local';
// It reads its preferences as soon as it is loaded.
const { default: CMS } = await import('@sveltia/cms');
for (const { name, extension, fromFile, toFile } of fileFormats) CMS.registerCustomFormat(name, extension, { fromFile, toFile });
for (const block of editorBlocks()) CMS.registerEditorComponent(block);
CMS.registerEventListener({
  name: 'preSave',
  handler({ entry }) {
    const saved = entry as unknown as SavedEntry;
    const { collection, slug, data, i18n } = saved.toJS();
    if (collection === '_singletons') return entry;
    const record = !(collection in proseCollections);
    const filled = saved.setIn(['data'], completed(data, slug, record));
    return Object.entries(i18n).reduce(
      (all, [locale, { data: other }]) => (other ? all.setIn(['i18n', locale, 'data'], completed(other, slug, record)) : all),
      filled,
    ) as unknown as typeof entry;
  },
});
await CMS.init({ config: adminConfig(ADMIN_SETTINGS, new URL(icon, import.meta.url).href) });
