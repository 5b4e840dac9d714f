import { message } from '../schemas/message.ts';
import { type Problem, problemFromMessage } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

type Citation = { key: string; path: PropertyKey[] };

/** Every `sources: [key]` below a value, with its path. The record's own list of sources is not one. */
function citations(value: unknown, path: PropertyKey[] = []): Citation[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => citations(item, [...path, index]));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => {
    const at = [...path, key];
    if (key !== 'sources' || !Array.isArray(inner)) return citations(inner, at);
    return inner.flatMap((one, index) => (typeof one === 'string' ? [{ key: one, path: [...at, index] }] : []));
  });
}

/**
 * Checks that every source a record cites is described in it, that every one described is cited,
 * and that no key is given twice.
 *
 * @param yaml a record with its own `sources`
 * @param file its path, for messages
 * @returns a problem for each unknown, unused or doubled key
 */
export function sourceProblems(yaml: YamlFile, file: string): Problem[] {
  const own = (yaml.data as { sources?: unknown }).sources;
  const keys = Array.isArray(own) ? own.map((one: { key?: unknown }) => String(one?.key)) : [];
  const cited = citations(yaml.data);
  const problem = (path: PropertyKey[], vi: string, en: string) => problemFromMessage(file, yaml.locate(path), message(vi, en));
  return [
    ...cited
      .filter((one) => !keys.includes(one.key))
      .map((one) =>
        problem(
          one.path,
          `Không có nguồn “${one.key}” trong tệp này. Các khóa đang có: ${keys.join(', ')}.`,
          `There is no source “${one.key}” in this file. The keys are: ${keys.join(', ')}.`,
        ),
      ),
    ...keys.flatMap((key, index) =>
      keys.indexOf(key) === index
        ? []
        : [problem(['sources', index], `Khóa nguồn “${key}” ghi hai lần: đổi một khóa.`, `The source key “${key}” is given twice: change one.`)],
    ),
    ...keys.flatMap((key, index) =>
      cited.some((one) => one.key === key)
        ? []
        : [
            problem(
              ['sources', index],
              `Nguồn “${key}” không dùng ở dữ kiện nào: thêm vào dữ kiện hoặc xóa đi.`,
              `The source “${key}” is used by no fact: cite it or remove it.`,
            ),
          ],
    ),
  ];
}
