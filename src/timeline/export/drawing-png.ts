/** Dots a px, so that the image is sharp on a screen of high density and in print. */
const SCALE = 2;

/**
 * Makes an image of a drawing.
 *
 * @param svg a drawing that stands alone, its width and height in px
 * @returns a PNG of twice its size on white
 * @throws Error where the browser cannot read the drawing or write the image
 */
export async function drawingPng(svg: string): Promise<Blob> {
  const image = new Image();
  // The policy of the pages lets images come as data, not as blobs.
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = image.naturalWidth * SCALE;
  canvas.height = image.naturalHeight * SCALE;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas.');
  context.fillStyle = '#fff';
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((done, fail) => canvas.toBlob((blob) => (blob ? done(blob) : fail(new Error('No image.'))), 'image/png'));
}
