import { checkProportion } from "./checkProportion.ts";
import { exactProportionTails } from "./exactProportionTails.ts";
import { normalTail } from "./normalTail.ts";

/**
 * How often sampling alone takes a unit of a funnel of proportions as far from the target: the larger of 2·P(Z ≥ |p − p₀|/√(p₀(1 − p₀)/n))
 * and twice the smaller exact tail, at most 1. Below 0.05 and 0.002 just where `cautiousProportionLimits` are left.
 *
 * 1 where the target is 0 or 1, as all units then lie on it; null without denominator.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; the z of PHE's limits; Clopper and Pearson (1934), Biometrika 26,
 * 404–413.
 *
 * @throws RangeError unless 0 ≤ numerator ≤ denominator and target is in [0, 1].
 */
export function proportionFunnelPValue(numerator: number, denominator: number, target: number): number | null {
  checkProportion({ numerator, denominator });
  if (!(target >= 0 && target <= 1)) throw new RangeError(`The target of a proportion lies in [0, 1], not ${target}`);
  if (denominator === 0) return null;
  const error = Math.sqrt((target * (1 - target)) / denominator);
  const away = Math.abs(numerator / denominator - target);
  if (error === 0) return 1;
  const { orFewer, orMore } = exactProportionTails(numerator, denominator, target);
  return Math.min(1, 2 * Math.max(normalTail(away / error), Math.min(orFewer, orMore)));
}
