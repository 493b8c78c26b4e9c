/**
 * The natural limits of a process at one point, in the unit of the values.
 *
 * `lower` and `upper` lie three sigmas from the centre, `nearLower` and `nearUpper` two sigmas.
 * They are not truncated to the range that the values can take: truncation belongs to what is shown,
 * and would turn a target of 100 % into one that is always met and narrow the zone of two points of three.
 */
export interface ControlLimits {
  readonly centre: number;
  readonly lower: number;
  readonly upper: number;
  readonly nearLower: number;
  readonly nearUpper: number;
}

/** Limits at `threeSigma` ≥ 0 on each side of `centre`, near limits at two thirds of it. */
export function limitsAround(centre: number, threeSigma: number): ControlLimits {
  const near = (2 * threeSigma) / 3;
  return {
    centre,
    lower: centre - threeSigma,
    upper: centre + threeSigma,
    nearLower: centre - near,
    nearUpper: centre + near,
  };
}

/** The magnitude against which rounding in these limits is judged. */
export function scaleOf(limits: ControlLimits): number {
  return Math.max(Math.abs(limits.lower), Math.abs(limits.upper));
}
