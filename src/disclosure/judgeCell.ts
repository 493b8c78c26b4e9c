/** Units of one side of a figure, and what is known of the distinct patients among them. */
export interface Side {
  readonly units: number;
  /** A lower bound of distinct patients; exact once the records were asked. */
  readonly patients: number;
  readonly exact: boolean;
}

/**
 * `process`: whether something was done, in time; means and delays: only the denominator is protected.
 * `clinical`: what a patient has; both sides of the denominator are protected too, so that 59 of 60 hides like 1 of 60.
 */
export type Cell =
  | { readonly rule: "process"; readonly denominator: Side }
  | { readonly rule: "clinical"; readonly denominator: Side; readonly numerator: Side; readonly remainder: Side };

/** `verify`: the bound is below k and only the records can tell. */
export type Verdict = "publish" | "hide" | "verify";

/**
 * Primary suppression of one cell for a threshold of k patients: hidden when the denominator has fewer than k patients,
 * or, for clinical figures, when either side has 1 to k − 1. A cell without units is published: it says nothing of anyone.
 */
export function judgeCell(cell: Cell, k: number): Verdict {
  // Published without its number: nothing is left to judge.
  if (Number.isNaN(cell.denominator.units)) return "hide";
  if (cell.denominator.units === 0) return "publish";
  const whole = judgeSide(cell.denominator, k);
  if (cell.rule === "process") return whole;
  return stricter(whole, stricter(judgeSide(cell.numerator, k), judgeSide(cell.remainder, k)));
}

function stricter(one: Verdict, other: Verdict): Verdict {
  if (one === "hide" || other === "hide") return "hide";
  return one === "verify" ? one : other;
}

/** Whether only the records can tell if a side has k patients: enough units, too low a bound. */
export function isDoubtful({ units, patients, exact }: Side, k: number): boolean {
  return !exact && units >= k && patients < k;
}

/** Patients are at most units and at least the bound. No unit says nothing of anyone. */
function judgeSide(side: Side, k: number): Verdict {
  if (k <= 1 || side.units === 0 || side.patients >= k) return "publish";
  return isDoubtful(side, k) ? "verify" : "hide";
}
