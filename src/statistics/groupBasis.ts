/**
 * Orthonormal vectors that span the means of several groupings of the same points: y − Σ q(q·y) is what is left of y once the effects
 * of all groupings are taken away by least squares. Groupings may overlap; what one adds nothing to is left out.
 *
 * `groupings` name the group of each point. Modified Gram–Schmidt, twice.
 *
 * Source: Björck (1967), BIT 7, 1–21.
 *
 * @throws RangeError when groupings differ in length.
 */
export function groupBasis(groupings: readonly (readonly (string | number)[])[]): number[][] {
  const length = groupings[0]?.length ?? 0;
  if (groupings.some((groups) => groups.length !== length)) throw new RangeError("Groupings are of the same points");
  const basis: number[][] = [];
  for (const groups of groupings) {
    for (const name of new Set(groups)) {
      let column: number[] = groups.map((group) => (group === name ? 1 : 0));
      const size = norm(column);
      column = without(without(column, basis), basis);
      const left = norm(column);
      if (left > 1e-8 * size) basis.push(column.map((value) => value / left));
    }
  }
  return basis;
}

/** What is left of a vector beside an orthonormal basis. */
export function without(vector: readonly number[], basis: readonly (readonly number[])[]): number[] {
  const left = [...vector];
  for (const one of basis) {
    const share = one.reduce((sum, value, i) => sum + value * left[i]!, 0);
    for (const [i, value] of one.entries()) left[i]! -= share * value;
  }
  return left;
}

function norm(vector: readonly number[]): number {
  return Math.hypot(...vector);
}
