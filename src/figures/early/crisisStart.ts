import { addDays } from "../../perimeter/periods.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { earlyRun } from "./earlyRun.ts";

/** Weeks looked back on where nothing says when a crisis began. */
const lookedBack = 8;

/** The day from which a crisis is counted while no one has said: the first week of the latest run of early signals; null without weeks. */
export function crisisStart(lines: readonly IndicatorFigures[]): string | null {
  const last = lines
    .flatMap(({ period }) => period ?? [])
    .sort()
    .at(-1);
  if (!last) return null;
  const runs = lines.flatMap(({ series, period }) => {
    const at = series.points.findLastIndex((point) => point.signal && period !== null && point.period <= period);
    const run = earlyRun(series, at);
    return run ? [{ since: run.since, until: series.points[at]!.period }] : [];
  });
  const latest = runs.sort((a, b) => (a.until < b.until ? 1 : a.until > b.until ? -1 : a.since < b.since ? -1 : 1))[0];
  return latest?.since ?? addDays(last, -7 * (lookedBack - 1));
}
