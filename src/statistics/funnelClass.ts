import type { Interval } from "./interval.ts";

/** The limits of a funnel at one site, 95 % (`inner`) and 99.8 % (`outer`). */
export interface FunnelLimits {
  readonly inner: Interval;
  readonly outer: Interval;
}

/** Where a site falls, with the probability of falling so far on that side by chance. */
export type FunnelClass = "high 0.001" | "high 0.025" | "not significant" | "low 0.025" | "low 0.001";

/** The class of `value` against limits around the target; on a limit is inside it. */
export function funnelClass(value: number, { inner, outer }: FunnelLimits): FunnelClass {
  if (value > outer.upper) return "high 0.001";
  if (value < outer.lower) return "low 0.001";
  if (value > inner.upper) return "high 0.025";
  return value < inner.lower ? "low 0.025" : "not significant";
}
