import type { TableRow } from "../../src/figures/tabulate.ts";
import type { SplitBy } from "../../src/cube/Question.ts";

/** One line of the table that `figures` writes, by column. */
export type FigureRow = Readonly<Record<string, string | number | null>>;

/** Columns of the table, in their order; breakdowns stand after the period. */
export function figureColumns(splits: readonly SplitBy[]): readonly string[] {
  const after = [
    "numerator",
    "denominator",
    "value",
    "lower",
    "upper",
    "corrected",
    "corrected_lower",
    "corrected_upper",
    "nlp_version",
    "state",
  ];
  return ["indicator", "care_site_id", "care_site", "period_start", ...splits, ...after];
}

/**
 * Published figures as lines: numbers as they are, never rounded; what a figure does not carry is null. The corrected
 * value is null where the figure was not corrected; an interval from 0 without it: compatible with 0, at most the upper end.
 */
export function figureRow({ indicator, site, period, splits, figure, correction, nlpVersion }: TableRow): FigureRow {
  const corrected = correction?.state === "corrected" ? correction : null;
  const upper = correction?.state === "compatible with 0" ? correction.upper : (corrected?.upper ?? null);
  const counted = figure.state === "final" || figure.state === "provisional" ? figure : null;
  return {
    indicator,
    care_site_id: site.id,
    care_site: site.name,
    period_start: period,
    ...splits,
    numerator: counted?.numerator ?? null,
    denominator: counted?.denominator ?? null,
    value: counted?.value ?? null,
    lower: counted?.lower ?? null,
    upper: counted?.upper ?? null,
    corrected: corrected?.value ?? null,
    corrected_lower: corrected?.lower ?? (upper === null ? null : 0),
    corrected_upper: upper,
    nlp_version: counted === null ? null : nlpVersion,
    state: figure.state,
  };
}
