/** Size of a chart and the room around its plot, px. */
export interface ChartFrame {
  readonly width: number;
  readonly height: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/** A chart on a wide screen. */
export const wideFrame: ChartFrame = { width: 720, height: 300, top: 24, right: 8, bottom: 26, left: 46 };

/** A chart on a phone: drawn anew, not shrunk, so that its text stays readable. */
export const narrowFrame: ChartFrame = { width: 340, height: 250, top: 24, right: 6, bottom: 26, left: 40 };
