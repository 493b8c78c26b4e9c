/** An estimate with its interval, both in the same unit. */
export interface Estimate {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Difference `later` − `earlier` of two independent estimates, with the interval recovered from theirs (MOVER).
 * With Wilson intervals of two shares it is Newcombe's method 10.
 *
 *     d − √((v₁−l₁)² + (u₂−v₂)²) … d + √((u₁−v₁)² + (v₂−l₂)²)
 *
 * Source: Zou and Donner (2008), Statistics in Medicine 27, 1693–1702; Newcombe (1998), method 10.
 *
 * @throws RangeError when a number is not finite.
 */
export function moverDifference(
  later: Estimate,
  earlier: Estimate,
): { difference: number; lower: number; upper: number } {
  for (const { value, lower, upper } of [later, earlier]) {
    if (![value, lower, upper].every(Number.isFinite)) {
      throw new RangeError(`A difference needs finite estimates, not ${value} (${lower} to ${upper})`);
    }
  }
  const difference = later.value - earlier.value;
  return {
    difference,
    lower: difference - Math.hypot(later.value - later.lower, earlier.upper - earlier.value),
    upper: difference + Math.hypot(later.upper - later.value, earlier.value - earlier.lower),
  };
}
