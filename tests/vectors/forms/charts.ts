import type { AttributeLimits } from "../../../src/statistics/attributeLimits.ts";
import { cChartLimits } from "../../../src/statistics/cChartLimits.ts";
import type { ControlLimits } from "../../../src/statistics/controlLimits.ts";
import { D2 } from "../../../src/statistics/movingRange.ts";
import { pChartLimits } from "../../../src/statistics/pChartLimits.ts";
import { pPrimeLimits } from "../../../src/statistics/pPrimeLimits.ts";
import { uChartLimits } from "../../../src/statistics/uChartLimits.ts";
import { uPrimeLimits } from "../../../src/statistics/uPrimeLimits.ts";
import { xmrLimits } from "../../../src/statistics/xmrLimits.ts";

/** One phase of a chart: counts with their denominators (1 where there are none). */
export interface PhaseData {
  readonly chart: string;
  readonly numerators: readonly number[];
  readonly denominators: readonly number[];
  /** Which points set the limits. */
  readonly sets: readonly boolean[];
  readonly screen: boolean;
}

/** The limits of one phase, truncated to the possible values as the packages do. */
export function packageLimits(phase: PhaseData): ControlLimits[] {
  const { chart, numerators, denominators, screen } = phase;
  const counted = numerators.flatMap((numerator, i) =>
    phase.sets[i] ? [{ numerator, denominator: denominators[i] ?? 1 }] : [],
  );
  const everywhere = (limits: ControlLimits | null): ControlLimits[] => numerators.map(() => found(chart, limits));
  const each = (limits: AttributeLimits | null): ControlLimits[] =>
    denominators.map((denominator) => found(chart, limits).at(denominator));

  switch (chart) {
    case "i": {
      const values = counted.map(({ numerator, denominator }) => numerator / denominator);
      return everywhere(xmrLimits(values, { screen, constant: 3 / D2 }));
    }
    case "c":
      return everywhere(cChartLimits(counted.map(({ numerator }) => numerator))).map((one) => truncated(one, Infinity));
    case "p":
      return each(pChartLimits(counted)).map((one) => truncated(one, 1));
    case "pp":
      return each(pPrimeLimits(counted, { screen })).map((one) => truncated(one, 1));
    case "u":
      return each(uChartLimits(counted)).map((one) => truncated(one, Infinity));
    case "up":
      return each(uPrimeLimits(counted, { screen })).map((one) => truncated(one, Infinity));
    default:
      throw new Error(`no check is written for chart ${chart}`);
  }
}

function found<T>(chart: string, limits: T | null): T {
  if (limits === null) throw new Error(`no limits for chart ${chart}`);
  return limits;
}

function truncated(limits: ControlLimits, top: number): ControlLimits {
  const within = (value: number): number => Math.min(top, Math.max(0, value));
  return {
    centre: limits.centre,
    lower: within(limits.lower),
    upper: within(limits.upper),
    nearLower: within(limits.nearLower),
    nearUpper: within(limits.nearUpper),
  };
}
