import { PHOTO_FILE } from '../schemas/photo.ts';
import type { CheckedProse } from './check-prose.ts';
import { photoTypes, readPhoto } from './photo-file.ts';
import type { Problem } from './problem.ts';

/** In bytes: what a mail or a form still takes. */
const LARGEST = 4 * 1024 * 1024;
/** In pixels: sharp on a wide screen, and what the Photo component counts on; and no more than a camera gives. */
const NARROWEST = 960;
const WIDEST = 12_000;
/** Width by height: a strip or a tower is no photograph. */
const FLATTEST = 3;

const ending: Readonly<Record<string, RegExp>> = { jpeg: /\.jpe?g$/, png: /\.png$/, webp: /\.webp$/ };

/**
 * Checks a picture by its bytes: type, size, dimensions.
 *
 * @param file its path
 * @param bytes its content
 * @returns the first thing that is wrong
 */
export async function photoFileProblems(file: string, bytes: Buffer): Promise<Problem[]> {
  const say = (vi: string, en: string): Problem[] => [{ file, vi, en }];
  if (bytes.length > LARGEST) {
    const size = (bytes.length / 1024 / 1024).toFixed(1);
    return say(
      `Ảnh nặng ${size.replace('.', ',')} MB, nhiều nhất 4 MB: xuất lại nhỏ hơn, ví dụ rộng 2.400 điểm ảnh.`,
      `The photo is ${size} MB, at most 4 MB: export it smaller, such as 2,400 pixels wide.`,
    );
  }
  const photo = await readPhoto(bytes);
  if (!photo)
    return say('Tệp này không phải là ảnh, hoặc ảnh đã hỏng: xuất lại thành JPEG.', 'This file is no picture, or a damaged one: export it again as JPEG.');
  if (!photoTypes.includes(photo.type))
    return say(
      `Đây là tệp ${photo.type.toUpperCase()} (xét theo nội dung, không theo tên): chỉ dùng JPEG, PNG hoặc WebP.`,
      `This is ${photo.type.toUpperCase()} by its content, whatever its name: only JPEG, PNG or WebP.`,
    );
  if (!ending[photo.type]?.test(file))
    return say(
      `Đây là ảnh ${photo.type.toUpperCase()}, nhưng tên tệp có đuôi khác: đổi đuôi cho đúng.`,
      `This is a ${photo.type.toUpperCase()} under another ending: rename it.`,
    );
  if (photo.frames > 1) return say('Đây là ảnh động: chỉ dùng ảnh tĩnh.', 'This picture moves: only still ones are used.');
  const { width, height } = photo;
  if (width < NARROWEST)
    return say(
      `Ảnh rộng ${width} điểm ảnh, cần ít nhất ${NARROWEST}: tìm bản lớn hơn.`,
      `The photo is ${width} pixels wide, at least ${NARROWEST} needed: find a larger copy.`,
    );
  if (Math.max(width, height) > WIDEST)
    return say(`Ảnh lớn quá ${WIDEST} điểm ảnh mỗi chiều: thu nhỏ lại.`, `The photo is larger than ${WIDEST} pixels a side: make it smaller.`);
  if (width > height * FLATTEST || height > width * 2)
    return say(
      `Ảnh ${width} × ${height} quá dẹt hoặc quá cao: cắt về khoảng 3:2.`,
      `The photo, ${width} × ${height}, is too flat or too tall: crop it to about 3:2.`,
    );
  return [];
}

/**
 * Checks that every photo that an article names is there.
 *
 * @param prose all pages and articles that could be read
 * @param photos names of the files in `content/photos/`
 * @returns a problem for each name without a file
 */
export function missingPhotos(prose: readonly CheckedProse[], photos: ReadonlySet<string>): Problem[] {
  return prose.flatMap(({ file, frontMatter }) => {
    const name = (frontMatter.data as { photo?: { file?: unknown } | null } | null)?.photo?.file;
    // A name that cannot be is the schema's to refuse.
    if (typeof name !== 'string' || !PHOTO_FILE.test(name) || photos.has(name)) return [];
    return [
      {
        file,
        ...frontMatter.locate(['photo', 'file']),
        vi: `Không có ảnh “${name}” trong content/photos/: chép ảnh vào đó, hoặc sửa tên.`,
        en: `There is no photo “${name}” in content/photos/: put it there, or correct the name.`,
      },
    ];
  });
}
