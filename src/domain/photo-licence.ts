import type { Localized } from './locales.ts';

/** Terms under which a picture may be shown. */
export interface PhotoLicence {
  readonly name: Localized;
  /** the licence's own text, where it has one */
  readonly url?: string;
}

const creativeCommons = (code: string, version: string): PhotoLicence => {
  const name = `CC ${code.toUpperCase()} ${version}`;
  return { name: { vi: name, en: name }, url: `https://creativecommons.org/licenses/${code}/${version}/` };
};

/** Licences that let a public site show a picture unchanged; none that forbids commerce or changes, since others copy the pages. */
export const photoLicences = {
  own: { name: { vi: 'ảnh của ban biên tập', en: 'own photo' } },
  permission: { name: { vi: 'dùng với sự cho phép của tác giả', en: 'by permission of the author' } },
  'public-domain': { name: { vi: 'phạm vi công cộng', en: 'public domain' } },
  'cc0-1.0': { name: { vi: 'CC0 1.0', en: 'CC0 1.0' }, url: 'https://creativecommons.org/publicdomain/zero/1.0/' },
  'cc-by-2.0': creativeCommons('by', '2.0'),
  'cc-by-3.0': creativeCommons('by', '3.0'),
  'cc-by-4.0': creativeCommons('by', '4.0'),
  'cc-by-sa-2.0': creativeCommons('by-sa', '2.0'),
  'cc-by-sa-3.0': creativeCommons('by-sa', '3.0'),
  'cc-by-sa-4.0': creativeCommons('by-sa', '4.0'),
} as const satisfies Record<string, PhotoLicence>;

/** Key of a licence. */
export type PhotoLicenceKey = keyof typeof photoLicences;

/** Keys of all licences. */
export const photoLicenceKeys = Object.keys(photoLicences) as [PhotoLicenceKey, ...PhotoLicenceKey[]];
