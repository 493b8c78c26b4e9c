import { expect, test } from "vitest";
import { crisisExcess } from "../../figures/early/crisisExcess.ts";
import { crisisSentences } from "../../figures/sentences/crisisSentences.ts";
import { exampleWeeks } from "../../figures/sentences/testing/exampleWeeks.ts";
import { messages as english } from "../../locales/en/messages.ts";
import { messages as french } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import { crisisColumns } from "./crisisColumns.ts";

const { series, period } = exampleWeeks([20, 22, 18, 21, 19, 20, 22, 18, 30, 50, 40]);
const crisis = crisisExcess(series, "2025-03-05", period);

/** The interval of the last week of a crisis in the table, and the whole of what is said of it. */
function said(language: Language) {
  if (crisis.state !== "read") throw new Error("no crisis is read");
  const t = translator(language, language === "fr" ? french : english);
  const column = crisisColumns(crisis.weeks, { language, t }).find(({ key }) => key === "interval")!;
  const sentences = crisisSentences(crisis, series, t, language).map(({ id, values }) => t(id, values));
  return { cell: column.text(crisis.weeks.at(-1)!), words: sentences.join(" ") };
}

test("the year before has a column only where a week of it is known, and else a sentence why", () => {
  const t = translator("fr", french);
  if (crisis.state !== "read") throw new Error("no crisis is read");
  const keys = (weeks: typeof crisis.weeks) => crisisColumns(weeks, { language: "fr", t }).map(({ key }) => key);
  expect(keys(crisis.weeks)).not.toContain("yearBefore");
  expect(said("fr").words).toContain(
    "Pas de comparaison avec les mêmes semaines un an plus tôt\u00a0: elles ne sont pas dans l’extrait.",
  );
  expect(keys(crisis.weeks.map((week) => ({ ...week, yearBefore: 12 })))).toContain("yearBefore");
});

test("an excess has the interval of its language, in the table as in the sentence", () => {
  const fr = said("fr");
  expect(fr.cell).toMatch(/^\[\+\d+\u00a0; \+\d+\]$/);
  expect(fr.words).toContain(fr.cell);
  const en = said("en");
  expect(en.cell).toMatch(/^\(\+\d+ to \+\d+\)$/);
  expect(en.words).toContain(en.cell);
});

test("an excess is what a reader finds who takes the printed expected number from the printed count", () => {
  const weeks = exampleWeeks([20, 22, 18, 21, 19, 20, 22, 22, 30, 50, 40, 61]);
  const read = crisisExcess(weeks.series, "2025-03-05", weeks.period);
  if (read.state !== "read") throw new Error("no crisis is read");
  // Eight weeks of 20.5: of an odd number of weeks half a stay is expected.
  expect(read.expected).toEqual({ lower: 20.5, upper: 20.5 });
  const t = translator("fr", french);
  const column = crisisColumns(read.weeks, { language: "fr", t }).find(({ key }) => key === "cumulated")!;
  const [first, , third] = read.weeks.map((week) => column.text(week));
  expect([first, third]).toEqual(["+9", "+58"]);
  const upToThird = crisisExcess(weeks.series, "2025-03-05", read.weeks[2]!.point.period);
  const words = crisisSentences(upToThird, weeks.series, t, "fr")
    .map(({ id, values }) => t(id, values))
    .join(" ");
  expect(words).toMatch(/120 observés, 62 attendus\. Excès cumulé\s: \+58 /);
});
