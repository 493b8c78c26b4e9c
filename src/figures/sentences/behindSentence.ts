import type { Language, Sentence } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { capitalised } from "./capitalised.ts";
import { formatPeriod } from "./formatPeriod.ts";

/** Why a line speaks of an earlier period than the one named for all: that one is not complete for it. Null where it does not. */
export function behindSentence(
  { period, series }: Pick<IndicatorFigures, "period" | "series">,
  latest: string | null,
  language: Language,
): Sentence | null {
  if (latest === null || period === null || period >= latest) return null;
  const named = series.points.find((point) => point.period === latest);
  if (named?.figure.state !== "provisional") return null;
  return { id: "figure.behind", values: { period: capitalised(formatPeriod(latest, series.grain, language)) } };
}
