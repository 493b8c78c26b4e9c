import type { Indicator } from "../indicators/language/Indicator.ts";

const months = { month: 1, quarter: 3, term: 4 } as const;

/**
 * Whether days read as one are fewer than the finest period at which the sheet lets the indicator be read.
 *
 * @example
 * isTooShort({ finestGrain: "quarter" }, { from: "2026-02-01", to: "2026-04-29" }) // true
 */
export function isTooShort(
  { finestGrain }: Pick<Indicator, "finestGrain">,
  { from, to }: { readonly from: string; readonly to: string },
): boolean {
  if (finestGrain === undefined) return false;
  const [year = 0, month = 0, day = 0] = from.split("-").map(Number);
  const next = new Date(Date.UTC(year, month - 1 + months[finestGrain], day - 1));
  return to < next.toISOString().slice(0, 10);
}
