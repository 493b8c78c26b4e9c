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

/** Units that several versions read, and versions with fewer than k units, are left out as long as they are fewer than this share. */
const leftOut = 0.01;

/** Name that units bear which two versions of one system read. */
const mixed = "mixed";

/**
 * A figure's share corrected for the error of the algorithm, version by version: π = Σ wᵥπᵥ, wᵥ the version's share of the units.
 * Null where there is nothing to correct: no share, a rule that is not two-class, nothing published.
 *
 * With several versions the corrected share tells something of each: those of few patients would be told, so nothing is.
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
  const aside = counts.filter(([version, { denominator }]) => version === mixed || denominator < k);
  const counted = counts.filter((count) => !aside.includes(count));
  if (unitsOf(aside) >= leftOut * tally.denominator)
    return { state: (tally.versions.get(mixed)?.denominator ?? 0) > 0 ? "mixed" : "hidden" };
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
  const total = unitsOf(counted);
  const sum = moverSum(counted.map(([, { denominator }], at) => ({ weight: denominator / total, ...estimates[at]! })));
  return estimates.every((estimate) => estimate!.belowZero)
    ? { state: "compatible with 0", upper: sum.upper, by }
    : { state: "corrected", ...sum, by };
}

const unitsOf = (counts: readonly (readonly [string, VersionCount])[]) =>
  counts.reduce((sum, [, { denominator }]) => sum + denominator, 0);

/** Whether a side that disclosure protects is small in one version alone. */
function isTelling(indicator: Indicator, { numerator, denominator }: VersionCount, k: number): boolean {
  const sides = { denominator, numerator, remainder: denominator - numerator };
  return protectedSides(indicator).some((side) => sides[side] > 0 && sides[side] < k);
}
