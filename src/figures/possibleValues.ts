import type { ControlSeries } from "./ControlSeries.ts";

/** Between what the values of a series lie: a share in 0–1; a mean and a count are not below 0. */
export function possibleValues({ chart }: Pick<ControlSeries, "chart">): {
  readonly least: number;
  readonly most: number;
} {
  return { least: 0, most: chart === "p′" ? 1 : Infinity };
}
