/** When a source began to be complete (`t0`, a place in the series), how complete it has been since (`c0`), and how far from steady (`error`). */
export interface StepFit {
  readonly t0: number;
  readonly c0: number;
  readonly error: number;
}

/**
 * Fits f(t) = c0·1[t ≥ t0] to the completeness of a source, period by period: of all t0 the first with the least mean squared
 * distance, c0 the mean of c from there on, `error` the mean of (c − c0)² from there on. A null period is not known: it is left out,
 * and no step begins there. Null where nothing is known.
 *
 * With c0 the mean, the distance is Σc² − m·c0², m the periods from t0 on: the best t0 has the largest m·c0².
 *
 * Source: EDS-TeVa 0.2.8, step function by loss minimisation (Remaki et al., medRxiv 2023.08.17.23294220); there an absent month is 0.
 */
export function stepFit(completeness: readonly (number | null)[]): StepFit | null {
  let best: { readonly t0: number; readonly c0: number; readonly gain: number } | null = null;
  let [sum, known] = [0, 0];
  for (let t = completeness.length - 1; t >= 0; t--) {
    const c = completeness[t] ?? null;
    if (c === null) continue;
    sum += c;
    known += 1;
    const gain = (sum * sum) / known;
    // A step that explains nothing more begins earlier.
    if (!best || gain >= best.gain * (1 - 1e-12)) best = { t0: t, c0: sum / known, gain };
  }
  if (!best) return null;
  const { t0, c0 } = best;
  const from = completeness.slice(t0).filter((c) => c !== null);
  return { t0, c0, error: from.reduce((total, c) => total + (c - c0) ** 2, 0) / from.length };
}
