import type { ImageMetadata } from 'astro';

const files = import.meta.glob<{ default: ImageMetadata }>('/content/photos/*.{jpg,jpeg,png,webp}');

/**
 * Finds a photo for the build to size and convert.
 *
 * @param file its name in `content/photos/`
 * @returns its address and dimensions
 * @throws if there is no such file; the content check finds that before
 */
export async function photoImage(file: string): Promise<ImageMetadata> {
  const load = files[`/content/photos/${file}`];
  if (!load) throw new Error(`content/photos/${file} is missing`);
  return (await load()).default;
}
