import type { CheckedRecord } from './check-record.ts';
import type { Problem } from './problem.ts';

/**
 * Finds records of one collection that carry the same id.
 *
 * @param records all records that could be read
 * @returns a problem for each record after the first
 */
export function duplicateIds(records: readonly CheckedRecord[]): Problem[] {
  const first = new Map<string, string>();
  return records.flatMap(({ link, yaml, file }) => {
    const id = (yaml.data as { id?: unknown }).id;
    const key = `${link}:${String(id)}`;
    const owner = first.get(key);
    if (owner === undefined) first.set(key, file);
    if (owner === undefined || typeof id !== 'string') return [];
    return [
      {
        file,
        ...yaml.locate(['id']),
        vi: `Mã “${id}” đã có ở ${owner}. Mỗi bản ghi cần một mã riêng, trùng với tên tệp.`,
        en: `The id “${id}” is taken by ${owner}. Each record needs an id of its own, the same as its file’s name.`,
      },
    ];
  });
}
