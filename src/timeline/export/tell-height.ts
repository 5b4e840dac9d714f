/** The name of the message; the page around a frame may listen for it and make the frame as high as what it holds. */
const MESSAGE = 'viet-nam-in-asean:height';

/**
 * Tells the page around a frame how high its content is, at once and whenever that changes. Pages that do not listen
 * keep the height they have given, and the content scrolls.
 *
 * @param parts elements one above the other that make up the content
 */
export function tellHeight(parts: readonly HTMLElement[]): void {
  if (parent === window) return;
  let told = 0;
  const tell = () => {
    const height = Math.ceil(parts.reduce((sum, part) => sum + part.offsetHeight, 0)) + 2;
    if (height === told) return;
    told = height;
    // It says nothing of the reader, so that any page may hear it.
    parent.postMessage({ type: MESSAGE, height }, '*');
  };
  const observer = new ResizeObserver(tell);
  for (const part of parts) observer.observe(part);
}
