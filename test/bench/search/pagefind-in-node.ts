import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Pagefind } from '../../../src/search/pagefind-types.ts';

interface PagefindModule {
  createInstance(options: Record<string, unknown>): Pagefind;
}

/** Pagefind asks the network for its files; here they lie on the disk. */
const network = globalThis.fetch;
globalThis.fetch = async (input, init) => {
  const address = String(input);
  if (!address.startsWith('file:')) return network(input, init);
  return new Response(new Uint8Array(await readFile(fileURLToPath(address.replace(/\?.*$/, '')))));
};

/**
 * Opens the full-text index of a built site in Node as a browser would.
 *
 * @param folder folder that holds `pagefind.js`
 * @param language language of the index
 * @param options what `createInstance` takes besides
 * @returns Pagefind, ready to search
 */
export async function openPagefind(folder: string, language: string, options: Record<string, unknown> = {}): Promise<Pagefind> {
  // Each language has its own WebAssembly, which a module holds once: another query string makes another module.
  const module = (await import(`${pathToFileURL(join(folder, 'pagefind.js')).href}?${language}`)) as PagefindModule;
  Object.assign(globalThis, { document: { querySelector: () => ({ getAttribute: () => language }) } });
  const pagefind = module.createInstance({ baseUrl: '/', ...options });
  await pagefind.init();
  await pagefind.filters();
  Object.assign(globalThis, { document: undefined });
  return pagefind;
}
