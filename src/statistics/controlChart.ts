import type { ChartKind, ChartPoint } from "./chartPoint.ts";
import type { ControlLimits } from "./controlLimits.ts";
import { isRare } from "./isRare.ts";
import { phaseLimits } from "./phaseLimits.ts";
import { MAKING_DATA_COUNT_2023, type RuleSet, type SpecialCause, specialCauses } from "./specialCauseRules.ts";
import { type Direction, type VariationClass, variationClass } from "./variationClass.ts";

/** From this many entering points a phase has limits, rules and icons. */
export const FIRM_POINTS = 13;

/** From this many entering points a phase has limits, marked provisional, and nothing else. */
export const PROVISIONAL_POINTS = 8;

/** A series and the choices that its sheet makes. */
export interface ControlChartInput {
  /** All periods of the extract, oldest first, without gaps: a period without data is a null value. */
  readonly points: readonly ChartPoint[];
  /** Indices at which a new phase starts, rising; 0 may be left out. */
  readonly phaseStarts: readonly number[];
  readonly kind: ChartKind;
  readonly direction: Direction;
  /** Default: Making Data Count 2023. */
  readonly rules?: RuleSet;
  /** Screening of outlying moving ranges; default true. */
  readonly screen?: boolean;
}

/** What is drawn at one period. */
export interface ChartedPoint {
  readonly value: number | null;
  readonly enters: boolean;
  /** Index in `ControlChart.phases`. */
  readonly phase: number;
  readonly centre: number | null;
  /** Null in a run phase and in a rare one, and on p′ and u′ charts where the point has no value or no denominator. */
  readonly limits: ControlLimits | null;
  readonly signal: SpecialCause | null;
  /** Null where the point does not enter, has no value, or its phase is not firm. */
  readonly variation: VariationClass | null;
}

/**
 * `firm`: 13 points or more; `provisional`: 8 to 12, limits without rules or icon; `run`: neither; `rare`: neither however many, since
 * too few events are counted for limits to mean what they say (`isRare`).
 */
export type PhaseStatus = "firm" | "provisional" | "run" | "rare";

/** A stretch of the series under one version of what is measured. */
export interface ChartPhase {
  /** Index of its first point. */
  readonly from: number;
  /** Index of its last point, included. */
  readonly to: number;
  /** Points that enter and have a value. */
  readonly n: number;
  readonly centre: number | null;
  readonly status: PhaseStatus;
}

/** A series as charted; `points` keep the order and number of the input. */
export interface ControlChart {
  readonly points: readonly ChartedPoint[];
  readonly phases: readonly ChartPhase[];
}

/**
 * The control chart of a series: centre, limits and special causes, everything restarting at each phase.
 *
 * A point that does not enter is charted, and counts neither in limits nor in rules; like a missing
 * one, it breaks moving ranges and runs. Limits are not truncated. A phase in which no two
 * neighbours are known has no limits and is a run phase whatever its length.
 *
 * Source: NHSRplotthedots 0.2.2, `ptd_spc_standard` and `ptd_calculate_point_type`; 13 points: issue
 * #194 of the same repository (Making Data Count team); 8 points: a choice of this project.
 *
 * @throws RangeError when phase starts do not rise inside the series, or counts do not fit (see `phaseLimits`).
 */
export function controlChart(input: ControlChartInput): ControlChart {
  const { points, kind, direction, rules = MAKING_DATA_COUNT_2023, screen = true } = input;
  const charted: ChartedPoint[] = [];
  const phases = bounds(points.length, input.phaseStarts).map(([from, to], phase): ChartPhase => {
    const own = points.slice(from, to + 1);
    const entering = own.map(({ enters, value }) => (enters ? value : null));
    const n = entering.filter((value) => value !== null).length;
    const { centre, limits } = phaseLimits(own, kind, screen);
    const status = statusOf(limits === null ? 0 : n, isRare(own, kind));
    const shown = status === "run" || status === "rare" || limits === null ? own.map(() => null) : limits;
    const causes = status === "firm" ? specialCauses(entering, shown, rules) : [];
    own.forEach(({ value, enters }, i) => {
      const signal = causes[i] ?? null;
      const judged = status === "firm" && entering[i] !== null;
      const variation = judged ? variationClass(signal, direction) : null;
      charted.push({ value, enters, phase, centre, limits: shown[i] ?? null, signal, variation });
    });
    return { from, to, n, centre, status };
  });
  return { points: charted, phases };
}

function statusOf(points: number, rare: boolean): PhaseStatus {
  if (points < PROVISIONAL_POINTS) return "run";
  if (rare) return "rare";
  return points < FIRM_POINTS ? "provisional" : "firm";
}

function bounds(length: number, starts: readonly number[]): [from: number, to: number][] {
  const inner = starts[0] === 0 ? starts.slice(1) : [...starts];
  const rising = inner.every((start, i) => Number.isInteger(start) && start > (inner[i - 1] ?? 0) && start < length);
  if (!rising) throw new RangeError(`Phase starts must rise within ${length} points, not ${starts.join(", ")}`);
  if (length === 0) return [];
  const froms = [0, ...inner];
  return froms.map((from, i) => [from, (froms[i + 1] ?? length) - 1]);
}
