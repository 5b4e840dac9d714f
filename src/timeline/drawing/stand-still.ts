import { selection } from 'd3';

/**
 * What d3-zoom and d3-brush take from d3-transition and d3-interpolate to be able to animate. Nothing moves here by
 * itself, so the build puts these in their place (`astro.config.mjs`) and leaves 8 KB of easing and colours at home.
 */
Object.assign(selection.prototype, {
  interrupt(this: unknown) {
    return this;
  },
});

/** There is never a transition to interrupt. */
export const interrupt = (): void => {};

/** @throws Error always: only a transition asks for what lies between two states */
export function interpolate(): never {
  throw new Error('Nothing moves by itself.');
}
export { interpolate as interpolateZoom };
