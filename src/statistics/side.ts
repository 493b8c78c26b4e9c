/** Where a value stands relative to a line: above, on it, or below. */
export type Side = 1 | 0 | -1;

const ROUNDING = 1e-12;

/**
 * The side of `line` on which `value` lies; 0 when they differ only by rounding, that is by less
 * than 1e-12 of `scale` (by default the magnitude of the line).
 *
 * Without the allowance, twelve equal proportions would stand on one side of their own mean.
 */
export function sideOf(value: number, line: number, scale = Math.abs(line)): Side {
  if (Math.abs(value - line) <= ROUNDING * scale) return 0;
  return value > line ? 1 : -1;
}
