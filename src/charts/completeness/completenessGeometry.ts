import type { CompletenessMonth } from "../../figures/completeness/CompletenessFit.ts";
import { monthCount } from "../../perimeter/months.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";

interface Fitted {
  readonly c: readonly CompletenessMonth[];
  readonly t0: string;
  readonly c0: number;
}

export interface CompletenessGeometry {
  /** One path for each run of months that follow each other. */
  readonly lines: readonly string[];
  /** The fitted step from t0 to the last month; null where no document ever came. */
  readonly step: string | null;
  /** What is expected at least, 0.8·c0; null where there is no step. */
  readonly least: string | null;
  /** Width of the months before t0; 0 where there are none. */
  readonly before: number;
  /** Months below what is expected. */
  readonly low: readonly { readonly x: number; readonly y: number; readonly month: string }[];
}

/** Room above and below the scale, in pixels: a line at 0 or 100 % is seen whole. */
const pad = 4;

/** The completeness of one source in `width` × `height` pixels, from 0 to 100 % over all months of `extent`. */
export function completenessGeometry(
  { c, t0, c0 }: Fitted,
  low: readonly CompletenessMonth[],
  lowestShare: number,
  extent: TimeWindow,
  width: number,
  height: number,
): CompletenessGeometry {
  const months = Math.max(1, monthCount(extent.from, extent.to));
  const left = (month: string) => round(((monthCount(extent.from, month) - 1) / months) * width);
  const x = (month: string) => round(((monthCount(extent.from, month) - 0.5) / months) * width);
  const y = (share: number) => round(height - pad - share * (height - 2 * pad));
  const starts = c.length > 0 && c[0]!.month < t0;
  const from = starts ? left(t0) : 0;
  const level = (share: number) => (c0 === 0 ? null : `M${from},${y(share)}H${width}`);
  return {
    lines: runsOf(c).map((run) => "M" + run.map((one) => `${x(one.month)},${y(one.c)}`).join("L")),
    step: starts && c0 > 0 ? `M0,${y(0)}H${from}V${y(c0)}H${width}` : level(c0),
    least: level(lowestShare * c0),
    before: c0 === 0 ? width : from,
    low: low.map((one) => ({ x: x(one.month), y: y(one.c), month: one.month })),
  };
}

/** A month alone is drawn as a stroke of no length, which round ends make a dot. */
function runsOf(c: readonly CompletenessMonth[]): readonly (readonly CompletenessMonth[])[] {
  const runs: CompletenessMonth[][] = [];
  for (const one of c) {
    const run = runs.at(-1);
    if (run && monthCount(run.at(-1)!.month, one.month) === 2) run.push(one);
    else runs.push([one]);
  }
  return runs.map((run) => (run.length === 1 ? [run[0]!, run[0]!] : run));
}

const round = (value: number) => Math.round(value * 10) / 10;
