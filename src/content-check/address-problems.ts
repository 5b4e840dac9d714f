import type { Problem } from './problem.ts';

/** An address that a file claims. */
export interface Claim {
  readonly file: string;
  /** whole address within the site */
  readonly address: string;
}

/**
 * Finds addresses claimed by more than one file.
 *
 * @param claims every address with the file that claims it
 * @returns a problem for each claim after the first
 */
export function addressProblems(claims: readonly Claim[]): Problem[] {
  const first = new Map<string, string>();
  return claims.flatMap(({ file, address }) => {
    const owner = first.get(address);
    if (owner === undefined) {
      first.set(address, file);
      return [];
    }
    return [
      { file, vi: `Địa chỉ ${address} đã dùng ở ${owner}: đổi slug hoặc mã.`, en: `The address ${address} is taken by ${owner}: change the slug or the id.` },
    ];
  });
}
