import { textWidth } from '../text-width.ts';
import { plainDrawing } from './plain-drawing.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Names of faces that other machines have, narrow ones first, so that labels keep their room where ours is missing. */
const FACES = '"Be Vietnam Pro", Roboto, "Segoe UI", "Noto Sans", Arial, sans-serif';
/** Room on every side of the drawing, and for the lines above and below it, px. */
const SIDE = 24;
const HEAD = 84;
const FOOT = 58;
/** Most text of the drawing is of this size, px. */
const SIZE = 12;
const INK = '#1a2023';
const INK2 = '#535b5f';

/** What is said around a drawing that stands alone. */
export interface DrawingWords {
  readonly lang: string;
  readonly title: string;
  /** the view in words */
  readonly view: string;
  /** explains the marks */
  readonly legend: string;
  /** who made it and on what terms */
  readonly credit: string;
  /** whole address of the page with this view */
  readonly address: string;
}

function node(name: string, attributes: Readonly<Record<string, string | number>>, ...content: (string | Node)[]): SVGElement {
  const made = document.createElementNS(NAMESPACE, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content);
  return made;
}

/** A line that is too long for the drawing ends in an ellipsis; the description has all of it. */
function fitted(text: string, size: number, width: number): string {
  if (textWidth(text, size) <= width) return text;
  let end = text.length;
  while (end > 0 && textWidth(`${text.slice(0, end)}…`, size) > width) end -= 1;
  return `${text.slice(0, end).trimEnd()}…`;
}

/**
 * Makes a drawing on the page into a file that needs nothing else.
 *
 * @param drawing the drawing as the reader sees it
 * @param words what is said around it
 * @param faces gives the CSS of the face for the letters that are used
 * @returns an SVG document with its size in px
 */
export async function standaloneSvg(drawing: SVGSVGElement, words: DrawingWords, faces: (text: string) => Promise<string>): Promise<string> {
  const { x, y, width, height } = drawing.viewBox.baseVal;
  const line = (text: string, size: number, top: number, fill: string) => node('text', { x: SIDE, y: top, 'font-size': size, fill }, fitted(text, size, width));
  const plain = plainDrawing(drawing);
  plain.setAttribute('transform', `translate(${SIDE - x} ${HEAD - y})`);
  const total = { width: width + 2 * SIDE, height: HEAD + height + FOOT };
  const svg = node(
    'svg',
    {
      xmlns: NAMESPACE,
      ...total,
      viewBox: `0 0 ${total.width} ${total.height}`,
      role: 'img',
      'aria-labelledby': 'title desc',
      'xml:lang': words.lang,
      'font-family': FACES,
      'font-weight': 500,
      'font-size': SIZE,
    },
    node('title', { id: 'title' }, words.title),
    node('desc', { id: 'desc' }, [words.view, words.legend, words.credit, words.address].filter(Boolean).join(' ')),
    node('rect', { ...total, fill: '#ffffff' }),
    line(words.title, 20, 42, INK),
    line(words.view, 13, 64, INK2),
    plain,
    line(words.legend, 11.5, HEAD + height + 20, INK2),
    line([words.credit, words.address].join(' · '), 11.5, HEAD + height + 38, INK2),
  );
  const css = await faces(svg.textContent ?? '');
  svg.insertBefore(node('style', {}, css), svg.children[2] ?? null);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(svg)}\n`;
}
