import { expect, it } from "vitest";
import { letterSections } from "../../indicators/catalogue/discharge-letter/letterSections.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { highlightSentences } from "./highlightSentences.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };
const low = { rule: "outside", side: "low", meaning: "concern" } as const;
const high = { rule: "outside", side: "high", meaning: "improvement" } as const;

function said(line: IndicatorFigures, units: number, language: Language) {
  const t = translate[language];
  const highlight = { kind: "signal", indicator: line.indicator.id, units, cause: null, others: [] } as const;
  const words = highlightSentences(highlight, line, { root: 1, sites: new Map() }, t, language)!;
  return [words.fact, words.where, ...words.breaks].map((sentence) => sentence && t(sentence.id, sentence.values));
}

it("says which way the distance from the mean goes", () => {
  const below = exampleLine({ values: [0.75, 0.72], signal: low });
  const above = exampleLine({ values: [0.75, 0.78], signal: high });
  expect([said(below, 43, "fr")[1], said(above, 1, "fr")[1]]).toEqual([
    "43 séjours de moins qu’attendu.",
    "1 séjour de plus qu’attendu.",
  ]);
  expect([said(below, 43, "en")[1], said(above, 1, "en")[1]]).toEqual([
    "43 stays fewer than expected.",
    "1 stay more than expected.",
  ]);
  expect(said(above, 0, "fr")[1]).toBeNull();
});

it("names the month that a mean was taken over", () => {
  const mean = exampleLine({ indicator: letterSections, values: [4.2, 4.1], signal: low });
  expect(said(mean, 5076, "fr")[1]).toBe("Moyenne sur 5\u202f076 séjours en octobre 2024.");
  expect(said(mean, 5076, "en")[1]).toBe("Average over 5,076 stays in October 2024.");
});

it("tells what a site below declares in the phase of the signal, and nothing older or later", () => {
  const breaksBelow = ["2024-06-01", "2024-09-15", "2024-11-02"].map((date) => ({
    site: "Saint-Antoine",
    date,
    reason: "Nouveau modèle",
  }));
  const line = exampleLine({ values: [0.75, 0.75, 0.72], signal: low, breaksBelow });
  expect(said(line, 43, "en").slice(2)).toEqual([
    "Saint-Antoine declares a break in September 2024: “Nouveau modèle”.",
  ]);
});
