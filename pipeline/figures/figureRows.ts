import type { Correction } from "../../src/figures/correction/Correction.ts";
import { isEstimated } from "../../src/figures/correction/isEstimated.ts";
import type { EarlyWeek } from "../../src/figures/early/EarlyWeek.ts";
import type { SplitChange } from "../../src/figures/since/SplitChange.ts";
import type { ComparedRow } from "./computeFigures.ts";
import { roundEstimate } from "./roundEstimate.ts";
import type { SplitBy } from "../../src/cube/Question.ts";

/** One line of the table that `figures` writes, by column. */
export type FigureRow = Readonly<Record<string, string | number | null>>;

const sinceColumns = ["since_state", "since_total", "since_revision", "since_new_data", "since_definition"] as const;

const earlyColumns = ["early_signal", "early_method", "early_expected", "early_threshold"] as const;

/** What is asked beside the figures themselves. */
export interface Beside {
  readonly isCompared: boolean;
  readonly isWeekly: boolean;
}

/**
 * Columns of the table, in their order; breakdowns stand after the period, early signals of weeks and a comparison with an earlier extract at
 * the end.
 */
export function figureColumns(splits: readonly SplitBy[], { isCompared, isWeekly }: Beside): readonly string[] {
  const after = [
    "numerator",
    "denominator",
    "value",
    "lower",
    "upper",
    "corrected",
    "corrected_lower",
    "corrected_upper",
    "validated_at",
    "validated_on",
    "nlp_version",
    "state",
    ...(isWeekly ? earlyColumns : []),
    ...(isCompared ? sinceColumns : []),
  ];
  return ["indicator", "care_site_id", "care_site", "period_start", ...splits, ...after];
}

/** What stands for several validations in one cell, each once; null where there is none. */
const listed = (words: readonly (string | null)[]) =>
  [...new Set(words)].filter((word) => word !== null).join("; ") || null;

/**
 * Published figures as lines: numbers as they are, but for corrected ones, whose interval says how many digits mean something; what a
 * figure does not carry is null. The corrected value is null where the figure was not corrected; an interval from 0 without it: compatible with 0, at most the upper end. `validated_at` and
 * `validated_on` are the care sites (`all`: the whole extract) and the days of the validations that corrected it.
 */
export function figureRow(row: ComparedRow, { isCompared, isWeekly }: Beside): FigureRow {
  const { indicator, site, period, splits, figure, correction, nlpVersion } = row;
  const corrected = correctedCells(correction);
  const validations = isEstimated(correction) ? correction.by.map(({ validation }) => validation) : [];
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
    corrected_lower: corrected?.lower ?? null,
    corrected_upper: corrected?.upper ?? null,
    validated_at: listed(validations.map(({ site }) => String(site ?? "all"))),
    validated_on: listed(validations.map(({ validatedOn }) => validatedOn)),
    nlp_version: counted === null ? null : nlpVersion,
    state: figure.state === "not measured" && figure.tooFine ? "too fine" : figure.state,
    ...(isWeekly && earlyCells(row.early)),
    ...(isCompared && sinceCells(row.since)),
  };
}

/** To the digits that its interval supports and one more; without a value where it is compatible with 0. */
function correctedCells(correction: Correction | null) {
  if (!isEstimated(correction)) return null;
  return roundEstimate(
    correction.state === "corrected" ? correction : { value: null, lower: 0, upper: correction.upper },
  );
}

/** `early_signal` is `yes` or `no`, or says why there is no threshold; null for an indicator whose weeks are not watched. */
function earlyCells(early: EarlyWeek | null): Readonly<Record<(typeof earlyColumns)[number], string | number | null>> {
  const judged = early?.state === "judged" ? early : null;
  return {
    early_signal: judged ? (judged.signal ? "yes" : "no") : (early?.state ?? null),
    early_method: judged?.method ?? null,
    early_expected: judged?.expected ?? null,
    early_threshold: judged?.upper ?? null,
  };
}

/**
 * A change and its parts, which add up to it; null where there is none, and `since_state` says why. A revision that came with another
 * definition or version is in `since_definition`, and `since_revision` is null. The change of a count has no parts.
 */
function sinceCells(
  change: SplitChange | null,
): Readonly<Record<(typeof sinceColumns)[number], string | number | null>> {
  const whole = { since_total: null, since_revision: null, since_new_data: null, since_definition: null };
  if (change?.state === "undivided")
    return { since_state: change.cause ? `new ${change.cause}` : change.state, ...whole, since_total: change.total };
  if (change?.state !== "split") {
    const why = change && "whose" in change ? `${change.state} ${change.whose}` : (change?.state ?? null);
    return { since_state: why, ...whole };
  }
  const { total, past, newData } = change;
  const isRevision = past.cause === "revision";
  return {
    since_state: isRevision ? "split" : `new ${past.cause}`,
    since_total: total,
    since_revision: isRevision ? past.difference : null,
    since_new_data: newData,
    since_definition: isRevision ? 0 : past.difference,
  };
}
