const OTHER_SCHEMES = /prefers-color-scheme:\s*dark|forced-colors:\s*active/;

/**
 * Does something while the page has the colours of the light scheme, whatever the reader has chosen. Nothing is painted
 * in between, as the work is done at once.
 *
 * @param work reads the computed styles
 * @returns what the work returns
 */
export function inLightScheme<Result>(work: () => Result): Result {
  const rules = [...document.styleSheets].flatMap((sheet) =>
    [...sheet.cssRules].filter((rule): rule is CSSMediaRule => rule instanceof CSSMediaRule && OTHER_SCHEMES.test(rule.media.mediaText)),
  );
  const conditions = rules.map((rule) => rule.media.mediaText);
  for (const rule of rules) rule.media.mediaText = 'not all';
  try {
    return work();
  } finally {
    for (const [index, rule] of rules.entries()) rule.media.mediaText = conditions[index] ?? '';
  }
}
