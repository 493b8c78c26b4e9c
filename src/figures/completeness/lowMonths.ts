import { periodOf } from "../../perimeter/periods.ts";
import type { CompletenessFit, CompletenessGroup, CompletenessMonth } from "./CompletenessFit.ts";
import { completenessMarks } from "./completenessMarks.ts";

/** The months of a source since its start that are below 0.8·c0, chance aside: those that mark the points of a series. */
export function lowMonths(group: CompletenessGroup, fit: CompletenessFit): readonly CompletenessMonth[] {
  if (fit.state !== "fitted") return [];
  const periods = fit.c.map(({ month }) => periodOf(`${month}-01`, "month"));
  const { points } = completenessMarks({ group, fit, marksLow: true }, periods);
  return fit.c.filter((_, at) => points[at]!.lowCompleteness);
}
