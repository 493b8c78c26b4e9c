/**
 * Share of true cases among units of which a share `apparent` was flagged by a test of this sensitivity and specificity; not clipped:
 * below 0 where fewer were flagged than false alarms alone would explain, above 1 where more were than the test can find. `null` where the test tells nothing
 * (sensitivity + specificity ≤ 1).
 *
 *     (AP + Sp − 1) / (Se + Sp − 1)
 *
 * Source: Rogan and Gladen (1978), American Journal of Epidemiology 107, 71–76.
 *
 * @throws RangeError unless all three are in [0, 1].
 */
export function roganGladen(apparent: number, sensitivity: number, specificity: number): number | null {
  if (![apparent, sensitivity, specificity].every((share) => share >= 0 && share <= 1)) {
    throw new RangeError(`Shares lie in [0, 1], not ${apparent}, ${sensitivity} and ${specificity}`);
  }
  const youden = sensitivity + specificity - 1;
  return youden > 0 ? (apparent + specificity - 1) / youden : null;
}
