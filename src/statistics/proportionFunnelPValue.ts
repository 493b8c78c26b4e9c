import { checkProportion } from "./checkProportion.ts";
import { normalTail } from "./normalTail.ts";

/**
 * How often sampling alone takes a unit of a funnel of proportions as far from the target, on either side: 2·P(Z ≥ |p − p₀|/√(p₀(1 − p₀)/n)).
 *
 * 1 where the target is 0 or 1, as all units then lie on it; null without denominator.
 *
 * Source: Spiegelhalter (2005), Statistics in Medicine 24, 1185–1202; the z of PHE's limits.
 *
 * @throws RangeError unless 0 ≤ numerator ≤ denominator and target is in [0, 1].
 */
export function proportionFunnelPValue(numerator: number, denominator: number, target: number): number | null {
  checkProportion({ numerator, denominator });
  if (!(target >= 0 && target <= 1)) throw new RangeError(`The target of a proportion lies in [0, 1], not ${target}`);
  if (denominator === 0) return null;
  const error = Math.sqrt((target * (1 - target)) / denominator);
  const away = Math.abs(numerator / denominator - target);
  return error === 0 ? 1 : 2 * normalTail(away / error);
}
