import { describe, expect, it } from "vitest";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import { periodsBetween } from "../../perimeter/periods.ts";
import type { CompletenessMark } from "../completeness/CompletenessMark.ts";
import { highlightSentences } from "./highlightSentences.ts";
import { belowSentences, completenessSentences, markWords } from "./completenessSentences.ts";
import { formatRuns } from "./formatRuns.ts";
import { seriesSentences } from "./seriesSentences.ts";
import { signalSentence } from "./signalSentence.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };
const low = (numerator: number): CompletenessMark => ({
  lowCompleteness: { c: numerator / 100, c0: 0.88, numerator, denominator: 100, unit: "stay" },
});
const before: CompletenessMark = { beforeStart: true };
const all = { from: "2020-01", to: "2024-12" };
const values = [0.75, 0.74, 0.76, 0.1];

describe("a point whose documents are incomplete", () => {
  it("is never told as a fall: the sentence says what is wanting", () => {
    const line = exampleLine({ values, marks: { 3: low(3) } });
    const [now] = seriesSentences(line, all, translate.fr, "fr");
    expect(translate.fr(now!.id, now!.values)).toBe(
      "En octobre 2024\u00a0: 10,0\u00a0% [7,7\u00a0; 12,3], documents incomplets\u00a0: 3\u00a0% des séjours ont un document, contre 88\u00a0% attendus. Variation non jugée.",
    );
    const clause = signalSentence(line.series, 3, "percent", "en")!;
    expect(translate.en(clause.id, clause.values)).toBe(
      "documents incomplete: 3% of stays have a document, against 88% expected",
    );
  });

  it("before the start is said to come before it, once", () => {
    const line = exampleLine({ values, marks: { 0: before, 1: before, 2: before, 3: before } });
    const said = seriesSentences(line, all, translate.fr, "fr").map(({ id, values: of }) => translate.fr(id, of));
    expect(said[0]).toBe("En octobre 2024\u00a0: 10,0\u00a0% [7,7\u00a0; 12,3].");
    expect(said.join(" ")).not.toMatch(/Aucun point complet/);
    expect(said).toContain("Aucun document de ce périmètre dans l’entrepôt à ces dates\u00a0: rien n’est jugé.");
    expect(markWords(line.series.points[0]!)).toEqual({ id: "figure.completeness.before.short", values: {} });
  });
});

describe("the documents of a place in words", () => {
  const say = (line: ReturnType<typeof exampleLine>, language: Language, seen = line.series.points.map(() => true)) =>
    completenessSentences(line, seen, language).map(({ id, values: of }) => translate[language](id, of));

  it("puts the months of an interruption together, with their own share", () => {
    const line = exampleLine({ values, marks: { 0: before, 1: low(2), 2: low(6) } });
    expect(say(line, "fr")).toEqual([
      "Documents mis en service en août 2024\u00a0: ce qui précède n’est pas jugé.",
      "Documents incomplets en août et septembre 2024\u00a0: 4\u00a0% des séjours ont un document, contre 88\u00a0% attendus.",
    ]);
    expect(say(line, "en")[1]).toBe(
      "Documents incomplete in August and September 2024: 4% of stays have a document, against 88% expected.",
    );
  });

  it("tells of quarters the first whole one, in which documents began before it or with it", () => {
    const line = exampleLine({ values: [0.1, 0.1, 0.75], marks: { 0: before, 1: before } });
    const quarters = ["2024-04-01", "2024-07-01", "2024-10-01"];
    const points = line.series.points.map((point, at) => ({ ...point, period: quarters[at]! }));
    const below = [{ site: "Louis-Mourier", points: [before, {}, {}] }];
    const series = { ...line.series, grain: "quarter" as const, points };
    expect(say({ ...line, series, incompleteBelow: below }, "fr")).toEqual([
      "Premier trimestre entier depuis la mise en service des documents\u00a0: T4 2024. Ce qui précède n’est pas jugé.",
      "Louis-Mourier\u00a0: premier trimestre entier depuis la mise en service des documents, T3 2024.",
    ]);
  });

  it("says nothing of what the window does not show", () => {
    const line = exampleLine({ values, marks: { 0: before, 1: low(2) } });
    expect(say(line, "fr", [false, false, true, true])).toEqual([]);
    expect(say(line, "fr", [false, true, true, true])).toHaveLength(1);
  });

  it("names the three sites below that are most concerned", () => {
    const sites = ["Bichat", "Tenon", "Cochin", "Broca"].map((site, at) => ({
      site,
      points: values.map((_, index) => (index === at ? low(2) : {})),
    }));
    const line = exampleLine({ values, incompleteBelow: sites });
    expect(say(line, "fr")).toHaveLength(3);
    expect(say(line, "fr")[0]).toBe(
      "Bichat\u00a0: documents incomplets en juillet 2024, 2\u00a0% des séjours ont un document, contre 88\u00a0% attendus.",
    );
    expect(say(line, "fr", [false, false, false, true])[0]).toContain("Broca");
  });

  it("counts what the documents of several sites keep out of the limits, and since when where the screen shows other periods", () => {
    const sites = ["Bichat", "Tenon"].map((site, at) => ({
      site,
      points: values.map((_, index) => (index === at + 1 ? low(2) : {})),
    }));
    const line = exampleLine({ values, incompleteBelow: sites });
    const points = line.series.points.map((point, at) =>
      at === 1 || at === 2 ? { ...point, enters: false, lacksBelow: true as const } : point,
    );
    const left = { ...line, series: { ...line.series, points } };
    const seen = [false, true, true, true];
    const last = (isDated: boolean) => belowSentences(left, seen, "fr", isDated).at(-1)!;
    expect(translate.fr(last(false).id, last(false).values)).toBe(
      "En tout, 2 mois n’entrent ni dans la moyenne ni dans les limites.",
    );
    expect(translate.fr(last(true).id, last(true).values)).toBe(
      "En tout depuis août 2024, 2 mois n’entrent ni dans la moyenne ni dans les limites.",
    );
  });

  it("stands in a highlight, where a site below may be what moved the figure", () => {
    const began = { site: "Louis-Mourier", points: [before, before, {}, {}] };
    const line = exampleLine({
      values,
      signal: { rule: "outside", side: "low", meaning: "concern" },
      incompleteBelow: [began],
    });
    const highlight = {
      kind: "signal",
      grain: "month",
      indicator: line.indicator.id,
      units: 3,
      cause: null,
      others: [],
    } as const;
    const { breaks } = highlightSentences(highlight, line, { root: 1, sites: new Map() }, translate.fr, "fr")!;
    expect(breaks.map(({ id, values: of }) => translate.fr(id, of))).toEqual([
      "Louis-Mourier\u00a0: documents mis en service en septembre 2024.",
    ]);
  });

  it("tells in a highlight no more of a long series than its last three years", () => {
    const months = Array.from({ length: 50 }, () => 0.75);
    const said = (at: number) => {
      const points = months.map((_, index) => (index === at ? low(2) : {}));
      const line = exampleLine({
        values: months,
        signal: { rule: "outside", side: "low", meaning: "concern" },
        incompleteBelow: [{ site: "Bichat", points }],
      });
      const highlight = {
        kind: "signal",
        grain: "month",
        indicator: line.indicator.id,
        units: 3,
        cause: null,
        others: [],
      } as const;
      return highlightSentences(highlight, line, { root: 1, sites: new Map() }, translate.fr, "fr")!.breaks.length;
    };
    expect([0, 13, 14, 49].map(said)).toEqual([0, 0, 1, 1]);
  });
});

it("stands beside what is left to do, for the months that are looked back at", () => {
  const months = Array.from({ length: 20 }, () => 0.75);
  const said = (at: number) => {
    const line = exampleLine({ indicator: lettersMissing, values: months, marks: { [at]: low(3) } });
    const highlight = { kind: "to-do", indicator: line.indicator.id, units: 212, where: [] } as const;
    const { breaks } = highlightSentences(highlight, line, { root: 1, sites: new Map() }, translate.fr, "fr")!;
    return breaks.map(({ id, values: of }) => translate.fr(id, of));
  };
  expect(said(8)).toEqual([
    "Documents incomplets en novembre 2023\u00a0: 3\u00a0% des séjours ont un document, contre 88\u00a0% attendus.",
  ]);
  expect(said(7)).toEqual([]);
});

it("months or weeks that follow each other are said as one", () => {
  const runs = (from: string, to: string, language: Language, without: readonly number[] = []) =>
    formatRuns(
      periodsBetween(from, to, "month")
        .map(({ start: period }, index) => ({ period, index }))
        .filter(({ index }) => !without.includes(index)),
      "month",
      language,
    );
  expect(runs("2025-03-01", "2025-03-31", "fr")).toBe("en mars 2025");
  expect(runs("2024-12-01", "2025-01-31", "fr")).toBe("en décembre 2024 et janvier 2025");
  expect(runs("2025-04-01", "2025-08-31", "fr")).toBe("d’avril à août 2025");
  expect(runs("2025-01-01", "2025-06-30", "fr", [1, 2])).toBe("en janvier 2025 et d’avril à juin 2025");
  expect(runs("2024-11-01", "2025-01-31", "en")).toBe("from November 2024 to January 2025");
  const weeks = periodsBetween("2025-03-03", "2025-03-16", "week").map(({ start: period }, index) => ({
    period,
    index,
  }));
  expect(formatRuns(weeks, "week", "fr")).toBe("de la semaine du 3 mars 2025 à celle du 10 mars 2025");
});
