import type { Localized } from './locales.ts';

/** Where the addresses of the pages begin that other sites may show in a frame, by language; they and no others. */
export const embedPrefix = { vi: '/nhung/', en: '/en/embed/' } as const satisfies Localized;
