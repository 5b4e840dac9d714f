import { getEntry } from 'astro:content';
import { once } from './memo.ts';

/** How many states are members of ASEAN, by the reference table: never written in prose. */
export const getMemberCount = once(async (): Promise<{ readonly count: number; readonly asOf: string }> => {
  const table = await getEntry('reference', 'members');
  if (!table) throw new Error('content/reference/members.yaml is missing: the number of member states is counted from it.');
  return { count: table.data.rows.length, asOf: table.data.asOf };
});
