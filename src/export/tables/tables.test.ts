import { describe, expect, it } from "vitest";
import { judgePeers } from "../../figures/comparison/judgePeers.ts";
import { exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { malnutrition } from "../../indicators/catalogue/frailty/malnutrition.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { breakdownTable } from "./breakdownTable.ts";
import { comparisonTable } from "./comparisonTable.ts";
import { overviewTable } from "./overviewTable.ts";
import { seriesTable } from "./seriesTable.ts";

const words = { language: "fr", t: translator("fr", messages) } as const;
const line = exampleLine({
  values: [0.75, null, 0.714],
  signal: { rule: "outside", side: "low", meaning: "concern" },
});
const cells = (table: ReturnType<typeof seriesTable>, row: number) =>
  Object.fromEntries(table.columns.map(({ header }, at) => [header, table.rows[row]![at]]));

describe("the table of a series", () => {
  const table = seriesTable(line, { from: "2024-01", to: "2024-12" }, true, words);

  it("has the digits of the screen, with counts, limits and signal", () => {
    expect(cells(table, 2)).toMatchObject({
      "Premier jour": "2024-10-01",
      Période: "octobre 2024",
      "Valeur (%)": 71.4,
      "Borne basse (95\u00a0%)": 69.1,
      Numérateur: 1012,
      Dénominateur: 1417,
      État: "définitif",
      "Limite basse": 73.1,
      Signal: "limite basse franchie",
    });
  });

  it("says that a month is hidden, and nothing else of it", () => {
    const { "Premier jour": _day, Période: _period, Moyenne: _mean, ...rest } = cells(table, 1);
    const { "Limite basse": _lower, "Limite haute": _upper, État: state, ...figures } = rest;
    expect(state).toBe("masqué");
    expect(Object.values(figures).filter((value) => value !== null)).toEqual([]);
  });

  it("holds the months on screen alone, and no limits where they do not suffice", () => {
    const short = seriesTable(line, { from: "2024-10", to: "2024-12" }, false, words);
    expect(short.rows).toHaveLength(1);
    expect(short.columns.map(({ header }) => header)).not.toContain("Limite basse");
  });
});

it("the table of a breakdown names its rows and says why a cell is empty", () => {
  const rows = [
    { key: "f", label: "", figure: line.current, correction: null, marks: [] },
    { key: "m", label: "", figure: { state: "hidden" as const }, correction: null, marks: [] },
  ];
  const table = breakdownTable(line, rows, "Sexe", ({ key }) => key, words);
  expect(table.rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    ["f", 71.4, "définitif"],
    ["m", null, "masqué"],
  ]);
});

it("the table of an overview gives each value its unit", () => {
  const table = overviewTable([line], null, words);
  expect(cells(table, 0)).toMatchObject({ Valeur: 71.4, Unité: "%", Période: "octobre 2024", État: "définitif" });
});

it("the table of a funnel keeps the order of the hospitals, with the limits at the size of each", () => {
  const counts = [180, 98, 103, 101, 99, 97, 102, 100, 99, 101, 98, 103, 100, 101].map((numerator, site) => ({
    site,
    numerator,
    denominator: 1000,
    monthsIncomplete: 0,
    nlpVersion: null,
  }));
  const table = comparisonTable(malnutrition, judgePeers(counts, null)!, (site) => `Hôpital ${site}`, words);
  expect(table.rows.map(([name]) => name)).toEqual(counts.map(({ site }) => `Hôpital ${site}`));
  const first = cells(table, 0);
  expect(first).toMatchObject({ Dénominateur: 1000, Numérateur: 180, "Valeur (%)": 18 });
  const [lower, upper] = [first["Limite basse (99,8\u00a0%)"], first["Limite haute (99,8\u00a0%)"]];
  expect(upper).toBeLessThan(18);
  expect(lower).toBeLessThan(upper as number);
});
