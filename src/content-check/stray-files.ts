import { proseCollections, recordCollections } from '../schemas/collections.ts';
import type { Problem } from './problem.ts';

const records = Object.keys(recordCollections);
const prose = Object.keys(proseCollections);

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';
const READ = [
  /^site\.yaml$/,
  new RegExp(`^(?:${records.join('|')})/${SEGMENT}\\.yaml$`),
  new RegExp(`^(?:${prose.join('|')})/(?:vi|en)/(?:${SEGMENT}/)*${SEGMENT}\\.mdx$`),
  new RegExp(`^photos/${SEGMENT}\\.(?:jpg|jpeg|png|webp)$`),
];

/** What to do about a file that nobody reads. */
function remedy(path: string): Pick<Problem, 'vi' | 'en'> {
  const [folder = ''] = path.split('/');
  const name = path.replace(/^.*\//, '');
  if (prose.includes(folder) && /\.(?:md|markdown)$/i.test(name))
    return { vi: 'Bài viết dùng đuôi .mdx: đổi tên tệp.', en: 'Prose ends in .mdx: rename the file.' };
  if (records.includes(folder) && /\.(?:yml|json)$/i.test(name))
    return { vi: 'Bản ghi là YAML với đuôi .yaml: đổi tên tệp.', en: 'Records are YAML and end in .yaml: rename the file.' };
  if (prose.includes(folder) && /\.mdx$/i.test(name) && !/^[^/]+\/(?:vi|en)\//.test(path))
    return {
      vi: `Bài viết nằm trong thư mục ngôn ngữ: chuyển vào ${folder}/vi/ hoặc ${folder}/en/.`,
      en: `Prose lies in the folder of its language: move it to ${folder}/vi/ or ${folder}/en/.`,
    };
  if (/\.(?:jpe?g|png|webp|gif|avif|svg|heic|tiff?)$/i.test(name) && folder !== 'photos')
    return { vi: 'Ảnh đặt trong content/photos/: chuyển vào đó.', en: 'Photos lie in content/photos/: move it there.' };
  if (folder === 'photos' && !/\.(?:jpe?g|png|webp)$/i.test(name))
    return { vi: 'Chỉ dùng ảnh .jpg, .png hoặc .webp: xuất lại ảnh.', en: 'Only .jpg, .png or .webp: export the picture again.' };
  if (/\.(?:docx?|odt|pdf|xlsx?|pptx?|txt|html?)$/i.test(name))
    return {
      vi: 'Trang không đọc loại tệp này: chép chữ vào tệp .mdx hoặc .yaml rồi xóa tệp.',
      en: 'The site does not read this kind of file: copy its text into an .mdx or .yaml file and remove it.',
    };
  if (name !== name.toLowerCase() || /[^\w.-]/.test(name) || name.includes('_'))
    return {
      vi: 'Tên tệp và thư mục gồm chữ thường không dấu, số và gạch nối: đổi tên, ví dụ hoi-nghi-2026.',
      en: 'Names of files and folders have small letters without marks, digits and hyphens: rename it, such as summit-2026.',
    };
  return {
    vi: `Không trang nào đọc tệp này. Các thư mục: ${[...records, ...prose, 'photos'].join(', ')}.`,
    en: `No page reads this file. The folders: ${[...records, ...prose, 'photos'].join(', ')}.`,
  };
}

/**
 * Finds files that the build would pass over in silence: a wrong folder, ending or name.
 *
 * @param files paths below `content/`
 * @returns a problem for each; files whose name begins with a dot are the machine's own
 */
export function strayFiles(files: readonly string[]): Problem[] {
  return files
    .filter((path) => !/(?:^|\/)\./.test(path) && !READ.some((pattern) => pattern.test(path)))
    .map((path) => ({ file: `content/${path}`, ...remedy(path) }));
}
