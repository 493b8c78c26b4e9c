import type { ChanceSignals } from "../../statistics/chanceSignals.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { chanceOf } from "./chanceOf.ts";

/** How many of some series carry the icon of an unusual variation, beside what chance alone would give to as many. */
export interface SignalTally {
  readonly concern: number;
  readonly improvement: number;
  readonly neutral: number;
  /** Null where no series can be judged. */
  readonly chance: ChanceSignals | null;
}

/** The tally of lines of one site, of one indicator or of both; weeks that are watched have thresholds of their own and do not count. */
export function tallyOf(lines: readonly IndicatorFigures[], chance = chanceOf(lines)): SignalTally {
  const count = (meaning: string) => lines.filter(({ variation }) => variation?.startsWith(meaning)).length;
  return { concern: count("concern"), improvement: count("improvement"), neutral: count("neutral"), chance };
}

/** Unusual variations of a tally, whatever they mean. */
export function unusualOf({ concern, improvement, neutral }: SignalTally): number {
  return concern + improvement + neutral;
}
