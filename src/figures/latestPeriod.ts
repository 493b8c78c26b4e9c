import type { IndicatorFigures } from "./IndicatorFigures.ts";

/** The latest of the periods that lines speak for: the one that an overview names once for all of them. */
export function latestPeriod(lines: readonly Pick<IndicatorFigures, "period">[]): string | null {
  return lines.reduce<string | null>(
    (latest, { period }) => (period !== null && period > (latest ?? "") ? period : latest),
    null,
  );
}
