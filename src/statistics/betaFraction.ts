/**
 * The continued fraction of the incomplete beta function, by Lentz's method: I(x; a, b) = xᵃ(1 − x)ᵇ/(a·B(a, b)) times it. Converges
 * fast for x < (a + 1)/(a + b + 2).
 *
 * Source: Abramowitz and Stegun (1964), 26.5.8; Lentz (1976), Applied Optics 15, 668–671.
 */
export function betaFraction(a: number, b: number, x: number): number {
  const floor = 1e-300;
  let c = 1;
  let d = 1 / (1 - ((a + b) * x) / (a + 1) || floor);
  let value = d;
  for (let m = 1; m < 100_000; m += 1) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / (1 + even * d || floor);
    c = 1 + even / c || floor;
    value *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / (1 + odd * d || floor);
    c = 1 + odd / c || floor;
    value *= d * c;
    if (Math.abs(d * c - 1) < 3e-16) break;
  }
  return value;
}
