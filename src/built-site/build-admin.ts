import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import { type AdminSettings, adminSettings, backendOf } from '../admin/backend.ts';
import { admin } from '../i18n/strings/admin.ts';

/** Folder of the form below the folder of a site. */
export const ADMIN_FOLDER = 'admin';

/** Faces of letters that Sveltia's styles would fetch from another server, although its package holds the same files. */
const OUTSIDE_FONT = /url\(https:\/\/cdn\.jsdelivr\.net\/[^)]*\)\s*format\('[^']*'\)/g;

/** Grammars for colouring code; ours holds Markdown alone. */
const OTHER_GRAMMAR = /@shikijs\/langs\/(?!dist\/(?:markdown|mdx|yaml)\.)/;

/** Whatever is inserted, a new paragraph follows: right after a block, but a mark of sources would end its sentence's paragraph. */
const INSERTED = /(\w+)\(\[(\w+\(\)\(\)),(\w+\(\))\]\)/g;

/** Changes in Sveltia's code; each must fit somewhere, or a new version has to be looked at. */
const changes: readonly (readonly [pattern: RegExp, replacement: string])[] = [
  [OUTSIDE_FONT, "local('Source Sans 3')"],
  [INSERTED, '$1((node => (node.isInline() ? [node] : [node, $3]))($2))'],
];

/** Takes out of Sveltia what would leave the site or is never shown. */
const onlyOurs: Plugin = {
  name: 'only-ours',
  enforce: 'pre',
  transform(code, id) {
    if (!/@sveltia\/cms\/npm\/index\.js$/.test(id)) return undefined;
    for (const [pattern] of changes)
      if (!code.match(pattern)) throw new Error(`Sveltia CMS no longer holds ${pattern.source}: look at what this version does instead.`);
    return { code: changes.reduce((all, [pattern, replacement]) => all.replace(pattern, replacement), code), map: null };
  },
  load: (id) => (OTHER_GRAMMAR.test(id) ? 'export default [];' : undefined),
};

/** Words of the page itself, which stands in no template of the site. */
const pageWords: Plugin = {
  name: 'page-words',
  transformIndexHtml: (html) => html.replace('%ADMIN_TITLE%', admin.vi['admin.title']).replace('%ADMIN_NEEDS_SCRIPT%', admin.vi['admin.needsScript']),
};

/**
 * Builds the staff's form: one page, Sveltia CMS from its package, our configuration made of the
 * schemas. It is built apart from the pages, so that none of it can get into them.
 *
 * @param root the project's root
 * @param site folder of the site; the form is written below it
 * @param settings from the environment
 * @throws {AdminSettingError} when a setting is missing or unknown, before anything is written
 */
export async function buildAdmin(root: string, site: string, settings: AdminSettings): Promise<void> {
  backendOf(settings);
  const outDir = join(site, ADMIN_FOLDER);
  rmSync(outDir, { recursive: true, force: true });
  const given = Object.fromEntries(Object.entries(settings).filter(([name]) => name in adminSettings));
  await build({
    configFile: false,
    root: join(root, 'src/admin'),
    // Relative addresses: the same files work under any base path and on a host of their own.
    base: './',
    logLevel: 'warn',
    define: { ADMIN_SETTINGS: JSON.stringify(given) },
    plugins: [onlyOurs, pageWords],
    build: {
      outDir,
      emptyOutDir: true,
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 4_000,
      rolldownOptions: { output: { assetFileNames: 'assets/[hash][extname]', chunkFileNames: 'assets/[hash].js', entryFileNames: 'assets/[hash].js' } },
    },
  });
}
