import type { Verdict } from "../../disclosure/judgeCell.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { moverSum } from "../../statistics/moverSum.ts";
import { protectedSides, type Tally, type VersionCount } from "../Tally.ts";
import type { Correction, ValidatedVersion } from "./Correction.ts";
import { estimateOf } from "./estimateOf.ts";
import type { Validation } from "./Validation.ts";
import { validationFor } from "./validationFor.ts";

/** What a correction needs beside the figure. */
export interface CorrectionContext {
  readonly validations: readonly Validation[];
  /** Ids of the figure's site and of those above it, nearest first. */
  readonly path: readonly number[];
  readonly k: number;
}

/**
 * Units that several versions read, and versions with fewer than k units or with less than this share of them, count with the version
 * that read most as long as they are less than this share together.
 */
const few = 0.01;

/** Name that units bear which two versions of one system read. */
const mixed = "mixed";

/**
 * A figure's share corrected for the error of the algorithm, version by version: π = Σ wᵥπᵥ, wᵥ the version's share of the units.
 * Null where there is nothing to correct: no share, a rule that is not two-class, nothing published.
 *
 * With one version it is a function of the figure shown and of the validation, of nothing else. With several it tells something of
 * each: those of few patients would be told, so nothing is.
 */
export function correctionOf(
  indicator: Indicator,
  tally: Tally,
  verdict: Verdict,
  { validations, path, k }: CorrectionContext,
): Correction | null {
  if (indicator.shape !== "proportion" || indicator.correction !== "binary") return null;
  if (verdict !== "publish" || tally.denominator === 0) return null;
  const counts = [...tally.versions];
  if (counts.length === 0) return { state: "not measured", versions: [] };
  const total = unitsOf(counts);
  const known = counts.filter(([name, { denominator }]) => name !== mixed && denominator >= Math.max(k, few * total));
  if (total - unitsOf(known) >= few * total)
    return { state: (tally.versions.get(mixed)?.denominator ?? 0) > 0 ? "mixed" : "hidden" };
  const counted = withRest(counts, known);
  const found = counted.map(([version]) => ({
    version,
    validation: validationFor(validations, indicator, version, path),
  }));
  const unmeasured = found.filter(({ validation }) => validation === "none");
  if (unmeasured.length > 0) return { state: "not measured", versions: unmeasured.map(({ version }) => version) };
  if (counted.length > 1 && counted.some(([, count]) => isTelling(indicator, count, k))) return { state: "hidden" };
  const estimates = counted.map(([, count], at) => {
    const { validation } = found[at]!;
    return typeof validation === "string" ? null : estimateOf(count, validation);
  });
  const unusable = found.filter((_, at) => estimates[at] === null);
  if (unusable.length > 0) return { state: "unusable", versions: unusable.map(({ version }) => version) };
  const by = found as readonly ValidatedVersion[];
  const sum = moverSum(counted.map(([, { denominator }], at) => ({ weight: denominator / total, ...estimates[at]! })));
  return estimates.every((estimate) => estimate!.isCompatibleWithZero)
    ? { state: "compatible with 0", upper: sum.upper, by }
    : { state: "corrected", ...sum, by };
}

type Counts = readonly (readonly [string, VersionCount])[];

const unitsOf = (counts: Counts) => counts.reduce((sum, [, { denominator }]) => sum + denominator, 0);

/** The versions that are corrected one by one; the one that read most takes what no other of them read. */
function withRest(counts: Counts, known: Counts): Counts {
  const [main] = known.toSorted(([, a], [, b]) => b.denominator - a.denominator);
  const rest = counts.filter((one) => one === main || !known.includes(one));
  const numerator = rest.reduce((sum, [, one]) => sum + one.numerator, 0);
  return known.map((one) => (one === main ? [one[0], { numerator, denominator: unitsOf(rest) }] : one));
}

/** Whether a side that disclosure protects is small in one version alone. */
function isTelling(indicator: Indicator, { numerator, denominator }: VersionCount, k: number): boolean {
  const sides = { denominator, numerator, remainder: denominator - numerator };
  return protectedSides(indicator).some((side) => sides[side] > 0 && sides[side] < k);
}
