import type { CompletenessFit } from "./CompletenessFit.ts";

/** The month from which the documents of a place are there, where earlier months of the extract had none; null otherwise. */
export function startOf(fit: CompletenessFit): string | null {
  if (fit.state !== "fitted" || fit.c0 === 0) return null;
  return fit.c[0]!.month < fit.t0 ? fit.t0 : null;
}
