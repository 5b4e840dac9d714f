/** A finger that has gone less than this has not said where it wants to go, px. */
const SLOP = 8;

/** Fingers on something that they may move sideways. */
export interface Fingers {
  /** the last one went up or down, and meant the page */
  scrolled(): boolean;
}

/**
 * Keeps a finger that moves up or down from what d3-zoom or d3-brush listens to, as they would keep it from the page.
 * Two fingers are always theirs.
 *
 * @param element what they listen to, which needs `touch-action: pan-y`
 */
export function letFingersScroll(element: SVGSVGElement): Fingers {
  let finger: { readonly x: number; readonly y: number; sideways?: boolean } | undefined;
  const onStart = ({ touches }: TouchEvent) => {
    finger = touches.length === 1 && touches[0] ? { x: touches[0].clientX, y: touches[0].clientY } : undefined;
  };
  const onMove = (event: TouchEvent) => {
    const touch = event.touches[0];
    if (!finger || !touch) return;
    const [across, along] = [Math.abs(touch.clientX - finger.x), Math.abs(touch.clientY - finger.y)];
    if (finger.sideways === undefined && Math.max(across, along) > SLOP) finger.sideways = across > along;
    if (!finger.sideways) event.stopImmediatePropagation();
  };
  element.addEventListener('touchstart', onStart, { passive: true, capture: true });
  element.addEventListener('touchmove', onMove, { passive: true, capture: true });
  return {
    scrolled: () => finger?.sideways === false,
  };
}
