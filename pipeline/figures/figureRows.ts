import { isEstimated } from "../../src/figures/correction/isEstimated.ts";
import type { SplitChange } from "../../src/figures/since/SplitChange.ts";
import type { ComparedRow } from "./computeFigures.ts";
import type { SplitBy } from "../../src/cube/Question.ts";

/** One line of the table that `figures` writes, by column. */
export type FigureRow = Readonly<Record<string, string | number | null>>;

const sinceColumns = ["since_state", "since_total", "since_revision", "since_new_data", "since_definition"] as const;

/** Columns of the table, in their order; breakdowns stand after the period, a comparison with an earlier extract at the end. */
export function figureColumns(splits: readonly SplitBy[], isCompared: boolean): readonly string[] {
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
    ...(isCompared ? sinceColumns : []),
  ];
  return ["indicator", "care_site_id", "care_site", "period_start", ...splits, ...after];
}

/** What stands for several validations in one cell, each once; null where there is none. */
const listed = (words: readonly (string | null)[]) =>
  [...new Set(words)].filter((word) => word !== null).join("; ") || null;

/**
 * Published figures as lines: numbers as they are, never rounded; what a figure does not carry is null. The corrected
 * value is null where the figure was not corrected; an interval from 0 without it: compatible with 0, at most the upper end. `validated_at` and
 * `validated_on` are the care sites (`all`: the whole extract) and the days of the validations that corrected it.
 */
export function figureRow(row: ComparedRow, isCompared: boolean): FigureRow {
  const { indicator, site, period, splits, figure, correction, nlpVersion } = row;
  const corrected = correction?.state === "corrected" ? correction : null;
  const validations = isEstimated(correction) ? correction.by.map(({ validation }) => validation) : [];
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
    validated_at: listed(validations.map(({ site }) => String(site ?? "all"))),
    validated_on: listed(validations.map(({ validatedOn }) => validatedOn)),
    nlp_version: counted === null ? null : nlpVersion,
    state: figure.state === "not measured" && figure.tooFine ? "too fine" : figure.state,
    ...(isCompared && sinceCells(row.since)),
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
    return { ...whole, since_state: change.cause ? `new ${change.cause}` : change.state, since_total: change.total };
  if (change?.state !== "split") {
    const why = change && "whose" in change ? `${change.state} ${change.whose}` : (change?.state ?? null);
    return { ...whole, since_state: why };
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
