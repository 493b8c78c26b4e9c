import { describe, expect, it } from "vitest";
import { judgePeers } from "../../figures/comparison/judgePeers.ts";
import { exampleFigure, exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { exampleWeeks } from "../../figures/sentences/testing/exampleWeeks.ts";
import { dischargeLetterDelay } from "../../indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import type { Figure } from "../../figures/Figure.ts";
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

  it("leaves the cell of a limit empty where no share can be, and says of a point near it that it is far from the mean", () => {
    const signal = { rule: "two-in-three", side: "high", meaning: "improvement" } as const;
    const near = exampleLine({ values: [0.97, 0.97, 0.98], signal });
    const points = near.series.points.map((point) => ({ ...point, lowerLimit: 0.82, upperLimit: 1.02 }));
    const beyond = { ...near, series: { ...near.series, points } };
    expect(cells(seriesTable(beyond, { from: "2024-01", to: "2024-12" }, true, words), 2)).toMatchObject({
      "Limite basse": 82,
      "Limite haute": null,
      Signal: "loin au-dessus de la moyenne",
    });
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

it("says beside a share within so many days that it is not known yet", () => {
  const delay = { ...line, indicator: dischargeLetterDelay, marks: [{ days: 30, figure: line.current }] };
  const row = (key: string, figure: Figure) => ({
    key,
    label: "",
    figure: line.current,
    correction: null,
    marks: [{ days: 30, figure }],
  });
  const known = row("a", line.current);
  const table = breakdownTable(
    delay,
    [known, row("b", { state: "not followed", days: 30 })],
    "DMU",
    ({ key }) => key,
    words,
  );
  expect([0, 1].map((at) => cells(table, at)["État, sous 30 jours"])).toEqual([
    null,
    "pas encore connu (suivi de moins de 30 jours)",
  ]);
  const all = breakdownTable(delay, [known], "DMU", ({ key }) => key, words);
  expect(all.columns.map(({ header }) => header)).not.toContain("État, sous 30 jours");
});

it("the table of an overview gives each value its unit", () => {
  const table = overviewTable([line], null, words);
  expect(cells(table, 0)).toMatchObject({ Valeur: 71.4, Unité: "%", Période: "octobre 2024", État: "définitif" });
});

describe("the table of an overview", () => {
  it("keeps what makes a figure safe: its correction, why it varies and which period that is", () => {
    const by = [] as const;
    const explained = exampleLine({
      values: [0.75, 0.75, 0.78],
      signal: { rule: "outside", side: "high", meaning: "neutral", byDocuments: true },
    });
    const corrected = {
      ...exampleLine({ indicator: malnutrition }),
      correction: { state: "corrected", value: 0.0075, lower: 0.0064, upper: 0.0166, by } as const,
    };
    const weekly = exampleWeeks([10, 12, 40]);
    const watched = { ...weekly, variation: "early-high" as const };
    const table = overviewTable(
      [explained, corrected, { ...explained, variation: "early-high", weekly: watched }],
      null,
      words,
    );
    expect(cells(table, 0)).toMatchObject({
      Variation: "Variation inhabituelle vers le haut",
      "Période de la variation": "octobre 2024",
      "Motif de la variation": "limite haute franchie\u00a0; tient aux documents manquants",
      "Corrigé de l’erreur de l’algorithme": null,
    });
    expect(cells(table, 1)).toMatchObject({
      "Corrigé de l’erreur de l’algorithme": 0.8,
      "Corrigé, borne basse": 0.6,
      "Corrigé, borne haute": 1.7,
      "Motif de la variation": null,
    });
    expect(cells(table, 2)).toMatchObject({
      Période: "octobre 2024",
      Variation: "Signal précoce, à surveiller",
      "Période de la variation": "semaine du 20 janvier 2025",
      "Motif de la variation": "au-dessus du seuil",
    });
  });

  it("has what a count and a delay say by their days, each in columns of their own", () => {
    const share = exampleFigure(1012, 1417);
    const count = {
      state: "final",
      numerator: 8710,
      denominator: 40_000,
      value: 8710,
      lower: null,
      upper: null,
    } as const;
    const missing = {
      ...exampleLine({ indicator: lettersMissing, current: count }),
      marks: [{ days: 30, figure: count }],
    };
    const delay = { ...exampleLine({ indicator: dischargeLetterDelay }), marks: [{ days: 8, figure: share }] };
    const table = overviewTable([missing, delay], null, words);
    expect(cells(table, 0)).toMatchObject({ "depuis au moins 30 jours (nombre)": 8710, "sous 8 jours (%)": null });
    expect(cells(table, 1)).toMatchObject({ "depuis au moins 30 jours (nombre)": null, "sous 8 jours (%)": 71.4 });
  });
});

describe("the table of a funnel", () => {
  const tableOf = (numerators: readonly number[]) =>
    comparisonTable(
      malnutrition,
      judgePeers(
        numerators.map((numerator, site) => ({
          site,
          numerator,
          denominator: 1000,
          monthsIncomplete: 0,
          nlpVersion: null,
        })),
        null,
      )!,
      (site) => `Hôpital ${site}`,
      words,
    );
  const alike = [180, 98, 103, 101, 99, 97, 102, 100, 99, 101, 98, 103, 100, 101];
  const limitsOf = (table: ReturnType<typeof tableOf>, why: string) =>
    ["basse ? (99,8", "basse ? (95", "haute ? (95", "haute ? (99,8"].map(
      (name) => cells(table, 0)[`Limite ${name.replace("?", why)}\u00a0%)`],
    ) as number[];

  it("keeps the order of the hospitals, with what chance alone allows at the size of each, and p as a number", () => {
    const table = tableOf(alike);
    expect(table.rows.map(([name]) => name)).toEqual(alike.map((_, site) => `Hôpital ${site}`));
    expect(cells(table, 0)).toMatchObject({ Dénominateur: 1000, Numérateur: 180, "Valeur (%)": 18, p: 0 });
    const limits = limitsOf(table, "du seul hasard");
    expect(limits).toEqual(limits.toSorted((a, b) => a - b));
    expect(limits[3]).toBeLessThan(18);
    expect(table.columns.some(({ header }) => header.includes("dispersion"))).toBe(false);
  });

  it("sets beside them the limits that the hospitals' own dispersion widens", () => {
    const table = tableOf([180, 60, 140, 70, 130, 80, 120, 90, 110, 65, 150, 75]);
    const [plain, wide] = ["du seul hasard", "élargie par la dispersion"].map((why) => limitsOf(table, why));
    expect(wide![0]).toBeLessThan(plain![0]!);
    expect(wide![3]).toBeGreaterThan(plain![3]!);
  });
});
