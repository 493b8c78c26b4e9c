import { checkProportion } from "./checkProportion.ts";
import { type IntervalLevel, LEVEL_95, zOfLevel } from "./intervalLevel.ts";
import type { Estimate } from "./moverDifference.ts";
import type { ProportionCount } from "./ProportionCount.ts";
import { roganGladen } from "./roganGladen.ts";

/**
 * Share of true cases, where sensitivity and specificity were themselves measured on samples, with the uncertainty of all three. The
 * estimate is Rogan and Gladen's, not clipped: below 0 where fewer were flagged than false alarms alone would explain, above 1 where more
 * were than the test can find: who shows it must cut it and say so. The interval lies within [0, 1]. `null` where nothing was flagged or looked at, or the test tells nothing (sensitivity + specificity ≤ 1).
 *
 *     N' = N + z²   AP' = (N·AP + z²/2)/N'   nSe' = nSe + 2   Se' = (nSe·Se + 1)/nSe'   and so for Sp
 *     P' = (AP' + Sp' − 1)/(Se' + Sp' − 1)
 *     dP = 2z²·(P'·Se'(1−Se')/nSe' − (1−P')·Sp'(1−Sp')/nSp')
 *     V = (AP'(1−AP')/N' + P'²·Se'(1−Se')/nSe' + (1−P')²·Sp'(1−Sp')/nSp')/(Se' + Sp' − 1)²
 *     P' + dP ∓ z·√V
 *
 * Source: Lang and Reiczigel (2014), Preventive Veterinary Medicine 113, 13–22; (1 − P')² in V, where the printed equation 4 has a
 * plus (asht 1.0.1, `prevSeSp`).
 *
 * @throws RangeError unless 0 ≤ numerator ≤ denominator, finite, in all three.
 */
export function langReiczigel(
  flagged: ProportionCount,
  sensitivity: ProportionCount,
  specificity: ProportionCount,
  level: IntervalLevel = LEVEL_95,
): Estimate | null {
  const samples = [flagged, sensitivity, specificity];
  samples.forEach(checkProportion);
  if (samples.some(({ denominator }) => denominator === 0)) return null;
  const value = roganGladen(share(flagged), share(sensitivity), share(specificity));
  if (value === null) return null;
  const z = zOfLevel(level);
  const n = flagged.denominator + z * z;
  const apparent = (flagged.numerator + (z * z) / 2) / n;
  const [se, sp] = [plusOne(sensitivity), plusOne(specificity)];
  const youden = se.share + sp.share - 1;
  if (youden <= 0) return null;
  const centre = (apparent + sp.share - 1) / youden;
  const shift = 2 * z * z * (centre * se.variance - (1 - centre) * sp.variance);
  const variance = (apparent * (1 - apparent)) / n + centre ** 2 * se.variance + (1 - centre) ** 2 * sp.variance;
  const half = (z * Math.sqrt(variance)) / youden;
  return { value, lower: within(centre + shift - half), upper: within(centre + shift + half) };
}

const share = ({ numerator, denominator }: ProportionCount) => numerator / denominator;
const within = (limit: number) => Math.min(1, Math.max(0, limit));

/** One more found and one more missed. */
function plusOne({ numerator, denominator }: ProportionCount): { readonly share: number; readonly variance: number } {
  const one = (numerator + 1) / (denominator + 2);
  return { share: one, variance: (one * (1 - one)) / (denominator + 2) };
}
