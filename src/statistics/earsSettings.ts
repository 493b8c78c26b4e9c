import type { EarsMethod } from "./earsThreshold.ts";

/** The three methods of EARS as the CDC sets them; the least standard deviation is for counts that hardly vary. */
export const EARS_SETTINGS = {
  C1: { alpha: 0.001, minSigma: 1 },
  C2: { alpha: 0.001, minSigma: 1 },
  C3: { alpha: 0.025, minSigma: 1 },
} as const satisfies Readonly<Record<EarsMethod, { readonly alpha: number; readonly minSigma: number }>>;
