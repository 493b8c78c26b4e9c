import type { Sentence } from "../../locales/translate.ts";
import { periodOf } from "../../perimeter/periods.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { isCounted } from "./formatFigure.ts";
import type { Whole } from "./spanWords.ts";

/**
 * That a figure for a whole window counts periods without documents, or with incomplete ones, which its series marks and judges not;
 * null where it counts none, or nothing else.
 */
export function wholeSentence(
  { current, series }: Pick<IndicatorFigures, "current" | "series">,
  whole: Whole,
): Sentence | null {
  if (!whole || !isCounted(current)) return null;
  const inside = series.points.filter(
    ({ period }) => whole.from <= periodOf(period, series.grain).end.slice(0, 7) && period.slice(0, 7) <= whole.to,
  );
  const count = inside.filter(isMarked).length;
  if (count === 0 || inside.every(({ beforeStart }) => beforeStart)) return null;
  return { id: "figure.completeness.whole", values: { count, of: inside.length, grain: series.grain } };
}
