import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('/src/assets/handbook/*.webp');

/**
 * Finds a picture of the staff's form; `npm run handbook:screenshots` takes them anew.
 *
 * @param file its name in `src/assets/handbook/`
 * @returns its address and dimensions
 * @throws Error if there is no such file
 */
export async function screenshotImage(file: string): Promise<ImageMetadata> {
  const load = files[`/src/assets/handbook/${file}`];
  if (!load) throw new Error(`src/assets/handbook/${file} is missing: npm run handbook:screenshots`);
  return (await load()).default;
}
