/** A frame that shows a page of this site on another site. */
export interface Embed {
  /** whole address of the embed page */
  readonly src: string;
  /** what screen readers call the frame */
  readonly title: string;
  /** px; the width is that of the place where it stands */
  readonly height: number;
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/**
 * Writes the HTML that shows a page of this site on another site. It needs no script there.
 *
 * @param embed what is shown, and how high
 * @returns an `<iframe>` element; no text in it can end an attribute
 */
export function embedCode({ src, title, height }: Embed): string {
  return `<iframe src="${escaped(src)}" title="${escaped(title)}" width="100%" height="${height}" loading="lazy" style="border:0"></iframe>`;
}
