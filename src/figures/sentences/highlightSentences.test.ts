import { expect, it } from "vitest";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { letterSections } from "../../indicators/catalogue/discharge-letter/letterSections.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import type { Cause } from "../signals/Cause.ts";
import { highlightSentences } from "./highlightSentences.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };
const low = { rule: "outside", side: "low", meaning: "concern" } as const;
const high = { rule: "outside", side: "high", meaning: "improvement" } as const;

const tree = { root: 1, sites: new Map() };

function said(line: IndicatorFigures, units: number, language: Language) {
  const t = translate[language];
  const highlight = {
    kind: "signal",
    grain: "month",
    indicator: line.indicator.id,
    units,
    cause: null,
    others: [],
  } as const;
  const words = highlightSentences(highlight, line, tree, t, language)!;
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

it("names the cause and counts the other indicators that it touches", () => {
  const causes: readonly [Cause, others: string[], fr: string, en: string][] = [
    [
      { kind: "documents", side: "low", expected: null },
      ["a", "b", "c", "d"],
      "Les documents manquent\u00a0: 4 autres indicateurs, qui reposent sur eux, varient aussi.",
      "Documents are missing: 4 other indicators, which rest on them, vary too.",
    ],
    [
      { kind: "documents", side: "low", expected: 0.82 },
      ["a"],
      "Niveau habituel\u00a0: 82\u00a0%. Les documents manquent\u00a0: un autre indicateur, qui repose sur eux, varie aussi.",
      "Usual level: 82%. Documents are missing: another indicator, which rests on them, varies too.",
    ],
    [
      { kind: "family" },
      ["a"],
      "Un autre indicateur des mêmes documents va dans le même sens.",
      "One other indicator of the same documents goes the same way.",
    ],
  ];
  const line = exampleLine({ indicator: documentCoverage, values: [0.75, 0.4], signal: low });
  for (const [cause, others, ...sentences] of causes)
    for (const [i, language] of (["fr", "en"] as const).entries()) {
      const highlight = {
        kind: "signal",
        grain: "month",
        indicator: line.indicator.id,
        units: 5,
        cause,
        others,
      } as const;
      const { cause: words } = highlightSentences(highlight, line, tree, translate[language], language)!;
      expect(translate[language](words!.id, words!.values)).toBe(sentences[i]);
    }
});

it("says of a series that begins anew what changed, and compares nothing", () => {
  const begins = { version: { from: "EDS-NLP 0.17", to: "EDS-NLP 0.23" } };
  const line = exampleLine({
    indicator: letterSections,
    values: [4.2, 4.1],
    phases: [
      { from: 0, to: 0, status: "run", centre: 4.2, begins: null },
      { from: 1, to: 1, status: "run", centre: 4.1, begins },
    ],
  });
  const cause = { kind: "version", ...begins.version } as const;
  const highlight = {
    kind: "signal",
    grain: "month",
    indicator: line.indicator.id,
    units: 1417,
    cause,
    others: ["a", "b"],
  } as const;
  const words = highlightSentences(highlight, line, tree, translate.fr, "fr")!;
  expect([words.fact, words.cause].map((sentence) => translate.fr(sentence!.id, sentence!.values))).toEqual([
    "Rubriques repérées dans la lettre de liaison\u00a0: rupture en octobre 2024 (EDS-NLP 0.17 → 0.23), les niveaux d’avant et d’après ne se comparent pas.",
    "2 autres indicateurs ont la même rupture.",
  ]);
  expect([words.where, words.rule]).toEqual([null, null]);
});

it("says that nothing would be unusual without the documents that a site below lacked", () => {
  const points = [
    {},
    { lowCompleteness: { c: 0.02, c0: 0.81, numerator: 2, denominator: 100, unit: "stay" } },
    {},
  ] as const;
  const line = exampleLine({
    values: [0.75, 0.6, 0.78],
    signal: { ...high, meaning: "neutral", byDocuments: true },
    incompleteBelow: [{ site: "Bichat", points }],
  });
  const highlight = {
    kind: "signal",
    grain: "month",
    indicator: line.indicator.id,
    units: 43,
    cause: { kind: "documents below" },
    others: ["a"],
  } as const;
  const words = highlightSentences(highlight, line, tree, translate.fr, "fr")!;
  expect([words.cause!, ...words.breaks].map(({ id, values }) => translate.fr(id, values))).toEqual([
    "Un autre indicateur varie par ces mêmes documents.",
    "Bichat\u00a0: documents incomplets en septembre 2024, 2\u00a0% des séjours ont un document, contre 81\u00a0% attendus.",
    "Sans les mois où ces documents manquaient, rien ne serait inhabituel ici.",
  ]);
});
