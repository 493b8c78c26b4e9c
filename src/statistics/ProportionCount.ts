/** So many of so many: 0 ≤ numerator ≤ denominator; neither need be whole. */
export interface ProportionCount {
  readonly numerator: number;
  readonly denominator: number;
}
