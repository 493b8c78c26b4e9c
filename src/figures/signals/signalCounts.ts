import type { IndicatorFigures, VariationIcon } from "../IndicatorFigures.ts";

/** Unusual variations of some lines by what they mean; a week above its threshold is a concern. */
export interface SignalCounts {
  readonly improvement: number;
  readonly concern: number;
  readonly neutral: number;
  /** Lines that carry an icon. */
  readonly judged: number;
}

/** Counts the icons of the lines of one place. */
export function signalCounts(lines: readonly IndicatorFigures[]): SignalCounts {
  const counts = { improvement: 0, concern: 0, neutral: 0, judged: 0 };
  for (const { variation } of lines) {
    if (variation === null) continue;
    counts.judged += 1;
    const meaning = meaningOf(variation);
    if (meaning) counts[meaning] += 1;
  }
  return counts;
}

function meaningOf(variation: VariationIcon): "improvement" | "concern" | "neutral" | null {
  if (variation === "early-high") return "concern";
  const [kind] = variation.split("-");
  return kind === "improvement" || kind === "concern" || kind === "neutral" ? kind : null;
}
