/**
 * The p-values adjusted for the false discovery rate, in the order given: at most 5 % false among those ≤ 0.05.
 *
 * An empty list gives an empty list.
 *
 * Source: Benjamini and Hochberg (1995), JRSS B 57, 289–300.
 *
 * @throws RangeError when a p-value is not in [0, 1].
 */
export function benjaminiHochberg(pValues: readonly number[]): number[] {
  const wrong = pValues.find((p) => !(p >= 0 && p <= 1));
  if (wrong !== undefined) throw new RangeError(`A p-value lies in [0, 1], not ${wrong}`);
  const order = pValues.map((p, i) => ({ p, i })).toSorted((a, b) => b.p - a.p);
  const adjusted = [...pValues];
  let least = 1;
  for (const [place, { p, i }] of order.entries()) {
    least = Math.min(least, p * (order.length / (order.length - place)));
    adjusted[i] = least;
  }
  return adjusted;
}
