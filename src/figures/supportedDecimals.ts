/** Decimals that an interval of this width supports: the last digit stands for at most a tenth of it. Negative for tens and more. */
export function supportedDecimals(width: number): number {
  return Math.ceil(-Math.log10(width / 10) - 1e-9);
}
