import { locales } from '../domain/locales.ts';
import { photoLicences } from '../domain/photo-licence.ts';
import { translator, type UiKey } from '../i18n/translate.ts';
import { documentTypes } from '../schemas/document.ts';
import { milestoneKinds } from '../schemas/milestone-kinds.ts';
import { pillarIds } from '../schemas/pillar-ids.ts';
import { adminOption } from './admin-words.ts';

const both = (key: UiKey) => locales.map((locale) => translator(locale)(key)).join(' / ');

const words = new Map<string, string>([
  ...pillarIds.map((id) => [id, both(`pillar.${id}`)] as const),
  ...milestoneKinds.map((kind) => [kind, both(`kind.${kind}`)] as const),
  ...documentTypes.map((type) => [type, both(`document.type.${type}`)] as const),
  ...Object.entries(photoLicences).map(([key, { name }]) => [key, [...new Set(Object.values(name))].join(' / ')] as const),
]);

/**
 * What a choice is called in a form.
 *
 * @param value the value as it is stored
 * @returns the words that readers see for it, in both languages, or those of the form where readers never see it
 * @throws Error where nobody has named it
 */
export function optionLabel(value: string | number | boolean): string {
  const named = words.get(String(value)) ?? adminOption(String(value));
  if (named === undefined) throw new Error(`The choice “${value}” has no words.`);
  return named;
}
