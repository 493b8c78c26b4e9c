import { expect, test } from "vitest";
import { pointWords } from "../../charts/control-chart/pointWords.ts";
import { exampleWeeks } from "../../figures/sentences/testing/exampleWeeks.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { seriesColumns } from "./seriesColumns.ts";

test("a week that is watched shows its count and threshold, in the words of its point and in the table behind the chart", () => {
  const line = exampleWeeks([12, 34]);
  const speech = { language: "fr", t: translator("fr", messages) } as const;
  expect(pointWords(line, 1, speech).slice(0, 3)).toEqual([
    "semaine du 13 janvier 2025",
    "34\u00a0/ 1\u202f000 passages",
    "au-dessus du seuil EARS C2 (23 par semaine)",
  ]);
  const columns = seriesColumns(line, true, speech);
  const row = { point: line.series.points[1]!, index: 1 };
  expect(columns.map(({ header, text }) => [header, text(row)])).toEqual([
    ["Période", "semaine du 13 janvier 2025"],
    ["Numérateur", "34"],
    ["Dénominateur", "1\u202f000"],
    ["Attendu", "6,0"],
    ["Seuil EARS C2", "23"],
    ["Signal", "au-dessus du seuil"],
  ]);
});
