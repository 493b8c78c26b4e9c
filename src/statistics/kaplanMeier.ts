/** Units by day since the start; position d of each array is day d, and both have the same length. */
export interface DelayCounts {
  /** Units whose event came on day d. */
  readonly events: readonly number[];
  /** Units without event that were last seen on day d: still at risk that day, unknown after it. */
  readonly censored: readonly number[];
  /** Units followed past the last day without event by then, whatever came later. */
  readonly beyond: number;
}

/** The Kaplan–Meier estimate, by day. */
export interface SurvivalCurve {
  /** Units still without event and followed at the start of day d. */
  readonly atRisk: readonly number[];
  /** Share still without event after day d; null once nobody is left to say. */
  readonly survival: readonly (number | null)[];
  /** Greenwood's standard error of `survival`. */
  readonly standardError: readonly (number | null)[];
  /** First day by which half the units have had their event; null without units. */
  readonly median: number | "not reached" | null;
}

/**
 * Survival curve and median delay with censoring: the units still waiting are neither dropped nor
 * counted as never.
 *
 * On a tie the event comes before the censoring. `survival[d]` is P(delay > d days).
 *
 *     S(d) = Π (1 − eᵢ/nᵢ)      Var S = S²·Σ eᵢ/(nᵢ(nᵢ − eᵢ))
 *
 * Source: Kaplan and Meier (1958), JASA 53, 457–481; Greenwood (1926).
 *
 * @throws RangeError when the arrays differ in length or a count is negative.
 */
export function kaplanMeier(counts: DelayCounts): SurvivalCurve {
  const { events, censored, beyond } = counts;
  const known = events.every(isCount) && censored.every(isCount) && isCount(beyond);
  if (events.length !== censored.length || !known) {
    throw new RangeError("Delay counts need events and censored units for the same days, none negative");
  }
  const total = sumOf(events) + sumOf(censored) + beyond;
  const atRisk: number[] = [];
  const survival: (number | null)[] = [];
  const standardError: (number | null)[] = [];
  let left = total;
  let current = 1;
  let greenwood = 0;
  for (let day = 0; day < events.length; day++) {
    const event = events[day]!;
    atRisk.push(left);
    if (event > 0) {
      current *= 1 - event / left;
      greenwood += event === left ? 0 : event / (left * (left - event));
    }
    const unknown = left === 0 && current > 0;
    survival.push(unknown ? null : current);
    standardError.push(unknown ? null : current * Math.sqrt(greenwood));
    left -= event + (censored[day] ?? 0);
  }
  const half = survival.findIndex((share) => share !== null && share <= 0.5 + 1e-12);
  return { atRisk, survival, standardError, median: total === 0 ? null : half === -1 ? "not reached" : half };
}

const isCount = (count: number) => count >= 0 && Number.isFinite(count);

const sumOf = (counts: readonly number[]) => counts.reduce((sum, count) => sum + count, 0);
