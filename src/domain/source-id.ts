/** What makes a source the same source: its address, or its own words where it has none. */
export interface SourceIdentity {
  readonly url?: string | undefined;
  readonly publisher: string;
  readonly title?: string | undefined;
  readonly published?: string | undefined;
}

/** FNV-1a, 64 bits: short, stable, and the same in every program. Source: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(text)) hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  return hash;
}

/**
 * The permanent id of a source, for addresses and bibliographies.
 *
 * @param source a source
 * @returns `src-` and 11 letters or digits; the same for the same address
 */
export function sourceId(source: SourceIdentity): string {
  const identity = source.url ?? [source.publisher, source.title, source.published].join('|');
  return `src-${fnv1a(identity).toString(36).padStart(13, '0').slice(-11)}`;
}
