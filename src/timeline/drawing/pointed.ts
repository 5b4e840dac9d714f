import { LABEL_SIZE } from '../label-lines.ts';
import { textWidth } from '../text-width.ts';

/** What a pointer is over, and how it is shown. */
export interface Pointed {
  readonly x: number;
  readonly y: number;
  /** SVG path data of the outline to be drawn around it */
  readonly outline: string;
  readonly className: string;
  /** words beside it; none where its label stands in the drawing already */
  readonly text?: string;
  /** where it leads; a cluster leads nowhere */
  readonly href?: string;
  readonly id?: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const PAD = 5;

/**
 * Shows what a mouse is over: a link on the mark, so that it can be opened in a window of its own, with its words.
 * Marks themselves are joined into a few paths and cannot be links.
 *
 * @param svg the drawing
 * @returns a function that shows what is pointed at, or nothing
 */
export function createPointed(svg: SVGSVGElement): (pointed: Pointed | undefined, width: number) => void {
  const make = <Tag extends keyof SVGElementTagNameMap>(tag: Tag, className: string) => {
    const element = document.createElementNS(SVG, tag);
    element.setAttribute('class', className);
    return element;
  };
  const link = make('a', 'pointed');
  link.setAttribute('tabindex', '-1');
  const outline = make('path', '');
  const reach = make('circle', 'reach');
  reach.setAttribute('r', '12');
  const back = make('rect', 'back');
  const text = make('text', '');
  link.append(back, text, outline, reach);
  return (pointed, width) => {
    if (!pointed) {
      link.remove();
      return;
    }
    const { x, y, href, id, className } = pointed;
    if (href) link.setAttribute('href', href);
    else link.removeAttribute('href');
    link.dataset['id'] = id ?? '';
    outline.setAttribute('d', pointed.outline);
    outline.setAttribute('class', className);
    reach.setAttribute('cx', String(x));
    reach.setAttribute('cy', String(y));
    text.textContent = pointed.text ?? '';
    back.toggleAttribute('hidden', !pointed.text);
    if (pointed.text) {
      const length = textWidth(pointed.text, LABEL_SIZE) + PAD * 2;
      const left = x + 14 + length > width ? Math.max(0, Math.min(x - 14 - length, width - length)) : x + 14;
      back.setAttribute('x', String(left));
      back.setAttribute('y', String(y - 11));
      back.setAttribute('width', String(length));
      back.setAttribute('height', '22');
      text.setAttribute('x', String(left + PAD));
      text.setAttribute('y', String(y + 4));
    }
    if (link.parentNode !== svg) svg.append(link);
  };
}
