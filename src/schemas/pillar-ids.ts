/** The fields of the ASEAN Community, in the order in which the site shows them. Apart from their schema, so that scripts of pages can know them without it. */
export const pillarIds = ['cross-pillar', 'political-security', 'economic', 'socio-cultural', 'connectivity'] as const;

/** A field of the ASEAN Community. */
export type Pillar = (typeof pillarIds)[number];
