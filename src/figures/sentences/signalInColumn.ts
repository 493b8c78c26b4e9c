import type { Sentence } from "../../locales/translate.ts";
import type { ControlSeries, SeriesPoint } from "../ControlSeries.ts";
import { markWords } from "./completenessSentences.ts";
import { isFar } from "./isFar.ts";

/** What a table of periods says of a point: why it is not judged, or its signal; null where there is neither. */
export function signalInColumn(point: SeriesPoint, series: Pick<ControlSeries, "chart">): Sentence | null {
  const mark = markWords(point);
  if (mark) return mark;
  const { signal } = point;
  if (!signal) return null;
  if (signal.rule === "threshold") return { id: "views.signal.threshold-high", values: {} };
  return { id: `views.signal.${isFar(point, series) ? "far" : signal.rule}-${signal.side}`, values: {} };
}
