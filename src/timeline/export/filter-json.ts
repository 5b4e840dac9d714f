/** What is needed to know of `/data/milestones.json`; the rest is handed on as it is. */
interface MilestonesFile {
  readonly count: number;
  readonly milestones: readonly { readonly id: string }[];
}

/**
 * Keeps some records of the published file of milestones.
 *
 * @param text `/data/milestones.json`
 * @param ids records to keep
 * @param view whole address of the page that shows these records, which the file then names
 * @returns the same file with those records alone, in its own order, and their number
 * @throws SyntaxError when the text is no JSON
 */
export function filterJson(text: string, ids: ReadonlySet<string>, view: string): string {
  const { milestones, count: _count, ...file } = JSON.parse(text) as MilestonesFile;
  const kept = milestones.filter(({ id }) => ids.has(id));
  return `${JSON.stringify({ ...file, view, count: kept.length, milestones: kept }, null, 2)}\n`;
}
