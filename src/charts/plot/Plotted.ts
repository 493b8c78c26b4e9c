import type { NiceScale } from "../niceScale.ts";

/** Where values are drawn, in pixels. */
export interface Plot {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A picture of values, upwards, of so many pixels. */
export interface Plotted {
  readonly width: number;
  readonly height: number;
  readonly plot: Plot;
  readonly values: NiceScale;
  /** The pixel of a value. */
  y(value: number): number;
}
