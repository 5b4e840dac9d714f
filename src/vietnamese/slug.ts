import { fold } from './fold.ts';

/** What an address segment may hold: lower-case ASCII letters and digits, joined by single hyphens. */
export const SLUG_PATTERN = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/**
 * Makes an address segment of a title.
 *
 * @param title text in Vietnamese or English
 * @returns lower-case ASCII with hyphens; đ becomes d: `Thuế giảm đến đâu?` → `thue-giam-den-dau`
 */
export function slug(title: string): string {
  return fold(title)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
