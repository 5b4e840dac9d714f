import type { Problem } from './problem.ts';
import type { YamlFile } from './yaml-file.ts';

/** A file that describes sources. */
export interface SourceFile {
  readonly file: string;
  readonly yaml: YamlFile;
}

interface Described {
  readonly key?: unknown;
  readonly url?: unknown;
}

/** What a source says of itself, its local key apart, as comparable text. */
function description(source: Described): string {
  const { key: _key, ...rest } = source;
  return JSON.stringify(Object.entries(rest).sort(([a], [b]) => (a < b ? -1 : 1)));
}

/**
 * Checks that the same address has the same description everywhere: publisher, title, date,
 * language, kind and copy.
 *
 * @param files all files that describe sources
 * @returns a problem for each description that differs from the first one
 */
export function sourceDescriptionProblems(files: readonly SourceFile[]): Problem[] {
  const first = new Map<string, { file: string; line: number; text: string }>();
  return files.flatMap(({ file, yaml }) => {
    const list = (yaml.data as { sources?: unknown }).sources;
    if (!Array.isArray(list)) return [];
    return list.flatMap((source: Described, index): Problem[] => {
      if (typeof source?.url !== 'string') return [];
      const place = yaml.locate(['sources', index]);
      const text = description(source);
      const known = first.get(source.url);
      if (!known) {
        first.set(source.url, { file, line: place.line, text });
        return [];
      }
      if (known.text === text) return [];
      return [
        {
          file,
          ...place,
          vi: `Địa chỉ này được mô tả khác ở ${known.file}:${known.line}. Ghi cùng nơi công bố, tiêu đề, ngày, ngôn ngữ và loại ở mọi nơi.`,
          en: `This address is described otherwise in ${known.file}:${known.line}. Give the same publisher, title, date, language and kind everywhere.`,
        },
      ];
    });
  });
}
