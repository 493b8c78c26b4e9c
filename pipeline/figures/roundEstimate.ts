import { supportedDecimals } from "../../src/figures/supportedDecimals.ts";

/** An estimate with its interval, or the upper end alone of one that is compatible with 0. */
interface Estimated {
  readonly value: number | null;
  readonly lower: number;
  readonly upper: number;
}

/** An estimate to one digit more than its interval supports, which the screen shows: those beyond it are the computer's. */
export function roundEstimate({ value, lower, upper }: Estimated): Estimated {
  const width = upper - lower;
  const step = 10 ** (width > 0 ? Math.max(0, supportedDecimals(width)) + 1 : 15);
  const round = (number: number) => Math.round(number * step) / step;
  return { value: value === null ? null : round(value), lower: round(lower), upper: round(upper) };
}
