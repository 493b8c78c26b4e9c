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
 *
 * @throws RangeError when a completeness is negative or not finite.
 */
export function stepFit(completeness: readonly (number | null)[]): StepFit | null {
  const known = knownCompleteness(completeness);
  let best: { readonly t0: number; readonly c0: number; readonly gain: number } | null = null;
  let sum = 0;
  for (const [i, { t, c }] of known.toReversed().entries()) {
    sum += c;
    const gain = (sum * sum) / (i + 1);
    // A step that explains nothing more begins earlier.
    if (!best || gain >= best.gain * (1 - 1e-12)) best = { t0: t, c0: sum / (i + 1), gain };
  }
  return best && { t0: best.t0, c0: best.c0, error: stepError(known, best.t0, best.c0) };
}

interface KnownPeriod {
  readonly t: number;
  readonly c: number;
}

/** The periods that are known, with their place in the series. */
export function knownCompleteness(completeness: readonly (number | null)[]): KnownPeriod[] {
  return completeness.flatMap((c, t) => {
    if (c === null) return [];
    if (!(c >= 0 && Number.isFinite(c))) throw new RangeError(`A completeness is 0 or more, not ${c}`);
    return [{ t, c }];
  });
}

/** The mean of (c − c0)² from t0 on. */
export function stepError(known: readonly KnownPeriod[], t0: number, c0: number): number {
  const from = known.filter(({ t }) => t >= t0);
  return from.reduce((sum, { c }) => sum + (c - c0) ** 2, 0) / from.length;
}
