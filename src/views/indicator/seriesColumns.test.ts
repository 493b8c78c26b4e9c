import { expect, test } from "vitest";
import type { Speech } from "../../charts/Speech.ts";
import { pointWords } from "../../charts/control-chart/pointWords.ts";
import type { Correction } from "../../figures/correction/Correction.ts";
import { exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import { exampleWeeks } from "../../figures/sentences/testing/exampleWeeks.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { seriesColumns } from "./seriesColumns.ts";

const speech: Speech = { language: "fr", t: translator("fr", messages) };
const corrected: Correction = { state: "corrected", value: 0.7, lower: 0.66, upper: 0.73, by: [] };
const points: readonly (Correction | null)[] = [
  corrected,
  null,
  { state: "compatible with 0", upper: 0.02, by: [] },
  { state: "mixed" },
];
const line = exampleLine({
  indicator: tobaccoStatus,
  values: [0.75, null, 0.74, 0.75],
  corrections: { points, phases: [{ level: corrected, change: null }] },
});
const cellsOf = (key: string, limits = true) => {
  const column = seriesColumns(line, limits, speech).find((one) => one.key === key);
  return column && line.series.points.map((point, index) => column.text({ point, index }));
};

test("the table behind the chart holds what its second layer shows, point by point and by phase", () => {
  const words = "70,0\u00a0% [66,0\u00a0;\u00a073,0]";
  expect(cellsOf("corrected")).toEqual([words, "", "0 à 2,0\u00a0%", "non corrigé"]);
  expect(cellsOf("level")).toEqual([words, words, words, words]);
  expect(cellsOf("level", false)).toBeUndefined();
});

test("a point says its corrected value under its counts, a hidden one none, another why not", () => {
  const said = line.series.points.map((_, index) => pointWords(line, index, speech));
  expect(said[0]![3]).toBe("corrigé\u00a0: 70,0\u00a0% [66,0\u00a0;\u00a073,0]");
  expect(said[1]!.join(" ")).not.toContain("corrigé");
  expect(said[2]![3]).toBe("corrigé\u00a0: compatible avec\u00a00, au plus 2,0\u00a0%");
  expect(said[3]![3]).toMatch(/^Non corrigé/);
});

test("a series without corrections has neither column nor words for them", () => {
  const unmeasured: Correction = { state: "not measured", versions: ["eds-nlp 1"] };
  const without = { points: points.map(() => unmeasured), phases: [{ level: unmeasured, change: null }] };
  for (const corrections of [null, without]) {
    const raw = seriesColumns({ ...line, corrections }, true, speech).map(({ key }) => key);
    expect(raw).toContain("interval");
    expect(raw).not.toContain("corrected");
    expect(raw).not.toContain("level");
    expect(pointWords({ ...line, corrections }, 0, speech).join(" ")).not.toContain("algorithme");
  }
});

test("a week that is watched shows its count and threshold, in the words of its point and in the table behind the chart", () => {
  const weeks = exampleWeeks([12, 34]);
  expect(pointWords(weeks, 1, speech).slice(0, 3)).toEqual([
    "semaine du 13 janvier 2025",
    "34\u00a0/ 1\u202f000 passages",
    "au-dessus du seuil EARS C2 (23 par semaine)",
  ]);
  const columns = seriesColumns(weeks, true, speech);
  const row = { point: weeks.series.points[1]!, index: 1 };
  expect(columns.map(({ header, text }) => [header, text(row)])).toEqual([
    ["Période", "semaine du 13 janvier 2025"],
    ["Numérateur", "34"],
    ["Dénominateur", "1\u202f000"],
    ["Attendu", "6,0"],
    ["Seuil EARS C2", "23"],
    ["Signal", "au-dessus du seuil"],
  ]);
});
