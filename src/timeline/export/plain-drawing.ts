import { inLightScheme } from './light-scheme.ts';

const NAMESPACE = 'http://www.w3.org/2000/svg';
/** Properties that an image viewer must know, and the values that need not be said. */
const painted: Readonly<Record<string, string>> = {
  fill: 'none',
  'fill-opacity': '1',
  stroke: 'none',
  'stroke-width': '1px',
  'stroke-opacity': '1',
  'stroke-dasharray': 'none',
  'stroke-linecap': 'butt',
  opacity: '1',
};
const written: Readonly<Record<string, string>> = { 'font-size': '12px', 'text-anchor': 'start', 'letter-spacing': 'normal' };
/** What the drawing needs only on its page. */
const ON_PAGE = /^(?:class|style|tabindex|role|focusable|cursor|aria-.*|data-.*|target|rel)$/;

/** Elements that hold others and are not painted themselves. */
const HOLDERS = /^(?:g|a|svg|title|desc|defs|clipPath|mask)$/;
const SHAPES = /^(?:path|rect|circle|line|polygon|polyline|ellipse)$/;
/** Styles of the place where the copy is measured. */
const offPage = { '--paper': '#ffffff', 'forced-color-adjust': 'none', position: 'absolute', left: '-10000px', display: 'block' };

/** Image editors read colours of six figures; opacity stands apart. */
function plainColour(name: string, value: string): readonly (readonly [string, string])[] {
  const parts = /^rgba?\((\d+), (\d+), (\d+)(?:, ([\d.]+))?\)$/.exec(value);
  if (!parts) return [[name, value]];
  const hex = `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, '0'))
    .join('')}`;
  const alpha = parts[4] ?? '1';
  if (alpha === '0') return [[name, 'none']];
  return alpha === '1'
    ? [[name, hex]]
    : [
        [name, hex],
        [`${name}-opacity`, alpha],
      ];
}

function attributesOf(element: Element): ReadonlyMap<string, string> {
  const style = getComputedStyle(element);
  const attributes = new Map<string, string>();
  const properties = element.tagName === 'text' || element.tagName === 'tspan' ? { ...painted, ...written } : painted;
  for (const [name, usual] of Object.entries(properties)) {
    const value = style.getPropertyValue(name).trim();
    // Without a word an outline is filled black, so that "none" must be said.
    if (value && (name === 'fill' || value !== usual)) for (const [key, plain] of plainColour(name, value)) attributes.set(key, plain);
  }
  if (!attributes.has('stroke')) for (const name of [...attributes.keys()]) if (name.startsWith('stroke-')) attributes.delete(name);
  return attributes;
}

/** What the page's styles make of an element; not seen is also what is there only to be pointed at. */
function lookOf(element: Element) {
  const style = getComputedStyle(element);
  const attributes = attributesOf(element);
  const hidden = style.display === 'none' || style.visibility === 'hidden' || attributes.get('opacity') === '0';
  const painted = !SHAPES.test(element.tagName) || element.closest('clipPath, mask') !== null || attributes.get('fill') !== 'none' || attributes.has('stroke');
  return { element, attributes, seen: !hidden && painted };
}

/**
 * Copies a drawing so that it needs neither the page's styles nor its scripts: every colour is an attribute, in the
 * light scheme and on white, and every link a whole address.
 *
 * @param drawing the drawing on the page
 * @returns a group with what is seen of it
 */
export function plainDrawing(drawing: SVGSVGElement): SVGGElement {
  // Beside the drawing the copy gets the same styles.
  const place = (drawing.parentElement?.cloneNode(false) ?? document.createElement('div')) as HTMLElement;
  place.removeAttribute('id');
  for (const [name, value] of Object.entries(offPage)) place.style.setProperty(name, value);
  const copy = drawing.cloneNode(true) as SVGSVGElement;
  // What the pointer is on is no part of the picture.
  for (const one of copy.querySelectorAll('.pointed, path[d=""]')) one.remove();
  place.append(copy);
  drawing.parentElement?.after(place);
  const looks = inLightScheme(() => [...copy.querySelectorAll('*')].map(lookOf));
  place.remove();

  for (const { element, seen, attributes } of looks) {
    if (!seen) element.remove();
    for (const { name } of [...element.attributes]) if (ON_PAGE.test(name)) element.removeAttribute(name);
    for (const [name, value] of attributes) if (!HOLDERS.test(element.tagName) || name === 'opacity') element.setAttribute(name, value);
    if (element.tagName === 'a') element.setAttribute('href', new URL(element.getAttribute('href') ?? '', location.href).href);
  }
  const group = document.createElementNS(NAMESPACE, 'g');
  group.append(...copy.children);
  return group;
}
