import type { Language, Sentence } from "../../locales/translate.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import { formatDate } from "./formatPeriod.ts";

/** Why points on screen are provisional: data still to come, or an extract that ends or begins within their period. */
export function provisionalSentences(
  { points, grain }: ControlSeries,
  isSeen: readonly boolean[],
  language: Language,
): readonly Sentence[] {
  const provisional = points.filter(({ figure }, at) => isSeen[at] && figure.state === "provisional");
  const count = provisional.filter(({ cut }) => !cut).length;
  return [
    ...(count > 0 ? [{ id: "figure.series.provisionalPoints", values: { count } } as const] : []),
    ...provisional.flatMap(({ cut }): readonly Sentence[] =>
      cut ? [{ id: `figure.series.cut.${cut.side}`, values: { grain, day: formatDate(cut.day, language) } }] : [],
    ),
  ];
}
