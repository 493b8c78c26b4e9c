import { expect, test } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { behindSentence } from "./behindSentence.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const [french, english] = [translator("fr", fr), translator("en", en)];

const whole = exampleLine({ values: Array.from({ length: 14 }, () => 0.7) });
const [before, last] = whole.series.points.slice(-2).map(({ period }) => period) as [string, string];

/** Its last month is not complete. */
const behind: Pick<IndicatorFigures, "period" | "series"> = {
  period: before,
  series: {
    ...whole.series,
    points: whole.series.points.map((point) =>
      point.period === last && "denominator" in point.figure
        ? { ...point, figure: { ...point.figure, state: "provisional" } }
        : point,
    ),
  },
};

function say(line: Pick<IndicatorFigures, "period" | "series">, latest: string | null) {
  return [behindSentence(line, latest, "fr"), behindSentence(line, latest, "en")].map((said, at) =>
    said ? (at === 0 ? french : english)(said.id, said.values) : null,
  );
}

test("says which of the periods named for all is not complete for a line that speaks of an earlier one", () => {
  expect(say(behind, last)).toEqual([
    "Octobre 2024 n’est pas encore complet pour cet indicateur.",
    "October 2024 is not yet complete for this indicator.",
  ]);
});

test("says nothing where the line speaks of the period named, none is named, or it is earlier for another reason", () => {
  expect(say(behind, before)).toEqual([null, null]);
  expect(say(behind, null)).toEqual([null, null]);
  expect(say({ ...behind, series: whole.series }, last)).toEqual([null, null]);
});
