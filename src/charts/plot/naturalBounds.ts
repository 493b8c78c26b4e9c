import type { Scale } from "../../indicators/language/Indicator.ts";

const spans: Readonly<Record<Scale, number>> = { percent: 0.1, "per 10 000": 0.01, points: 1, days: 1, count: 1 };

/** The least and the most that a value may be, and what an axis of nothing but zeros shows. */
export function naturalBounds(scale: Scale): { readonly min: number; readonly max: number; readonly span: number } {
  const isShare = scale === "percent" || scale === "per 10 000";
  return { min: 0, max: isShare ? 1 : Infinity, span: spans[scale] };
}
