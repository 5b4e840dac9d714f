import sharp from 'sharp';
import { expect, test } from 'vitest';
import { photoFileProblems } from '../../../src/content-check/photo-problems.ts';

const picture = (width: number, height: number) => sharp({ create: { width, height, channels: 3, background: 'teal' } });
const told = async (file: string, bytes: Buffer) => (await photoFileProblems(file, bytes)).map(({ en }) => en);

test.each(['jpeg', 'png', 'webp'] as const)('a %s of a common size is in order', async (type) => {
  const file = `content/photos/a.${type}`;
  expect(await told(file, await picture(1200, 800).toFormat(type).toBuffer())).toEqual([]);
});

test('a heavy file is refused by its size, whatever it is', async () => {
  expect(await told('content/photos/a.jpg', Buffer.alloc(5 * 1024 * 1024))).toEqual([expect.stringContaining('5.0 MB')]);
});

test('a photo that a phone keeps on its side is measured as it is shown', async () => {
  const upright = await picture(800, 1200).jpeg().toBuffer();
  const onItsSide = await picture(1200, 800).withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(await told('content/photos/a.jpg', onItsSide)).toEqual(await told('content/photos/a.jpg', upright));
  expect(await told('content/photos/a.jpg', onItsSide)).toEqual([expect.stringContaining('800 pixels wide')]);
});

test('a file cut short anywhere is refused', async () => {
  const whole = await sharp({ create: { width: 1200, height: 800, channels: 3, noise: { type: 'gaussian', mean: 128, sigma: 30 }, background: 'teal' } })
    .jpeg()
    .toBuffer();
  for (const part of [0, 2, 100, whole.length / 4, whole.length / 2, whole.length - 2_000])
    expect(await told('content/photos/a.jpg', whole.subarray(0, part)), `${part} bytes`).toHaveLength(1);
});
