import sharp from 'sharp';

/** What a picture is by its bytes, whatever its name says. */
export interface PhotoFile {
  /** `jpeg`, `png`, `webp`, or what else it seems to be */
  readonly type: string;
  /** in pixels, as shown; 0 where the file could not be read to its end */
  readonly width: number;
  readonly height: number;
  /** more than one in an animation */
  readonly frames: number;
}

/** Signatures from the registrations of the formats (RFC 2083, ITU-T T.81, RFC 9649, ISO 14496-12). */
const signatures: readonly (readonly [type: string, pattern: RegExp])[] = [
  ['png', /^\x89PNG/],
  ['jpeg', /^\xff\xd8\xff/],
  ['webp', /^RIFF[\s\S]{4}WEBP/],
  ['gif', /^GIF8/],
  ['avif', /^[\s\S]{4}ftypavi[fs]/],
  ['heic', /^[\s\S]{4}ftyp(?:hei|mif|msf)/],
  ['svg', /^\s*(?:<\?xml|<!--|<!DOCTYPE svg|<svg)/i],
  ['pdf', /^%PDF/],
  ['tiff', /^(?:II\*|MM)/],
];

/** Types that the site shows. */
export const photoTypes: readonly string[] = ['jpeg', 'png', 'webp'];

/** Far more than a camera gives, far less than would fill the memory. */
const MOST_PIXELS = 80_000_000;

/**
 * Looks into a picture. Only the three types that the site shows are decoded, and to the end, so
 * that a damaged file is found before the build.
 *
 * @param bytes the file
 * @returns what it is; `undefined` where it is no picture or cannot be decoded
 */
export async function readPhoto(bytes: Buffer): Promise<PhotoFile | undefined> {
  const head = bytes.subarray(0, 64).toString('latin1');
  const type = signatures.find(([, pattern]) => pattern.test(head))?.[0];
  if (type === undefined) return undefined;
  if (!photoTypes.includes(type)) return { type, width: 0, height: 0, frames: 1 };
  try {
    const image = sharp(bytes, { failOn: 'warning', limitInputPixels: MOST_PIXELS });
    const { width, height, pages, orientation } = await image.metadata();
    await image.stats();
    // An orientation of 5 and above is a quarter turn (Exif 2.3).
    const turned = (orientation ?? 1) >= 5;
    return { type, width: turned ? height : width, height: turned ? width : height, frames: pages ?? 1 };
  } catch {
    return undefined;
  }
}
