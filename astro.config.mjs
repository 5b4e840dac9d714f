import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { alternatesOf } from './src/domain/hreflang.ts';

const siteUrl = new URL(process.env.SITE_URL ?? 'http://localhost:4321');
const outDir = process.env.OUT_DIR ?? './dist';

/** Pages that say `noindex` stay out of the sitemap; the others carry the alternates that they themselves name. */
function withAlternates(item) {
  const path = new URL(item.url).pathname.slice(siteUrl.pathname.replace(/\/$/, '').length);
  const html = readFileSync(join(outDir, path, 'index.html'), 'utf8');
  if (/<meta name="robots" content="noindex/.test(html)) return undefined;
  const reviewed = /<meta name="dcterms.modified" content="([\d-]+)"/.exec(html)?.[1];
  return { ...item, links: alternatesOf(html), ...(reviewed && { lastmod: reviewed }) };
}

/** Tells the pages whether the development server makes them; see `src/data/served.ts`. */
const tellCommand = {
  name: 'tell-command',
  hooks: {
    'astro:config:setup': ({ command, updateConfig }) => updateConfig({ vite: { define: { DEVELOPMENT_SERVER: String(command === 'dev') } } }),
  },
};

/** Vite wraps every import() in a helper that preloads its styles; scripts here have none, and most are smaller than the helper. */
const plainImports = {
  name: 'plain-imports',
  enforce: 'pre',
  load: (id) => (id.includes('vite/preload-helper') ? 'export const __vitePreload = (load) => load();' : undefined),
};

/** d3-zoom and d3-brush bring easing and colours only to be able to animate; see `src/timeline/drawing/stand-still.ts`. */
const standStill = {
  name: 'stand-still',
  enforce: 'pre',
  resolveId: (source, importer) =>
    /\/d3-(zoom|brush)\//.test(importer ?? '') && /^d3-(transition|interpolate)$/.test(source)
      ? join(import.meta.dirname, 'src/timeline/drawing/stand-still.ts')
      : undefined,
};

export default defineConfig({
  site: siteUrl.origin,
  base: siteUrl.pathname,
  outDir,
  trailingSlash: 'always',
  integrations: [tellCommand, mdx(), sitemap({ serialize: withAlternates, filter: (page) => !/\/404\/?$/.test(page) })],
  build: { inlineStylesheets: 'never' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false },
  // A script or font inside the page would need a hole in the content security policy.
  vite: {
    define: { EDITORS_PREVIEW: 'false' },
    plugins: [plainImports, standStill],
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: { output: { entryFileNames: '_astro/[hash].js', chunkFileNames: '_astro/[hash].js', assetFileNames: '_astro/[hash][extname]' } },
    },
  },
});
