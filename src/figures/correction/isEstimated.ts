import type { Correction } from "./Correction.ts";

/** A correction that says where the true share lies. */
export type EstimatedCorrection = Extract<Correction, { readonly by: unknown }>;

/** Whether the error was taken into account: corrected, or compatible with 0. */
export function isEstimated(correction: Correction | null | undefined): correction is EstimatedCorrection {
  return correction?.state === "corrected" || correction?.state === "compatible with 0";
}
