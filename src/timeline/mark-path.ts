import type { Pillar } from '../schemas/pillar-ids.ts';

const round = (value: number) => Number(value.toFixed(2));

/**
 * Outlines of the marks, drawn around a centre. Each field has a shape as well as a colour, so that
 * colour never stands alone (WCAG 2.2, 1.4.1). Sizes are tuned to look equal.
 */
const outline: Readonly<Record<Pillar, (radius: number) => string>> = {
  'cross-pillar': (r) => `m${round(-r * 0.5)} ${round(-r * 1.15)}h${round(r)}v${round(r * 2.3)}h${round(-r)}z`,
  'political-security': (r) => `m${-r} 0a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`,
  economic: (r) => `m${round(-r * 0.9)} ${round(-r * 0.9)}h${round(r * 1.8)}v${round(r * 1.8)}h${round(-r * 1.8)}z`,
  'socio-cultural': (r) =>
    `m${round(-r * 1.22)} 0l${round(r * 1.22)} ${round(-r * 1.22)} ${round(r * 1.22)} ${round(r * 1.22)} ${round(-r * 1.22)} ${round(r * 1.22)}z`,
  connectivity: (r) => `m0 ${round(-r * 1.1)}l${round(r * 1.1)} ${round(r * 2.2)}h${round(-r * 2.2)}z`,
};

/** Outlines drawn already, by field and size: a gesture draws hundreds of marks in each frame. */
const drawn = new Map<string, string>();

function outlineOf(pillar: Pillar, radius: number): string {
  const key = `${pillar}${radius}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const path = outline[pillar](radius);
  drawn.set(key, path);
  return path;
}

/**
 * The outline of a milestone's mark.
 *
 * @param pillar field, which decides the shape: bar, circle, square, diamond or triangle
 * @param x centre, px
 * @param y centre, px
 * @param radius half the size, px
 * @returns SVG path data; several can be joined into one path
 */
export function markPath(pillar: Pillar, x: number, y: number, radius: number): string {
  return `M${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}${outlineOf(pillar, radius)}`;
}
