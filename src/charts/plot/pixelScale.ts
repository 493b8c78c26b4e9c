import type { NiceScale } from "../niceScale.ts";

/** The pixel of a value on an axis that runs between two pixels, to a tenth. */
export function pixelScale({ min, max }: NiceScale, start: number, end: number): (value: number) => number {
  return (value) => Math.round((start + ((value - min) / (max - min)) * (end - start)) * 10) / 10;
}
