import { expect, it } from "vitest";
import { flu } from "../../indicators/catalogue/epidemics/flu.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { chanceSentences } from "./chanceSentences.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const french = translator("fr", fr);
const english = translator("en", en);
const said = (lines: readonly IndicatorFigures[], band: { lower: number; upper: number }, language: "fr" | "en") => {
  const series = lines.filter(({ variation, series: { watch } }) => variation !== null && !watch).length;
  const t = language === "fr" ? french : english;
  return chanceSentences({ lines, chance: { series, expected: 1, ...band } }, t, language)
    .map(({ id, values }) => t(id, values))
    .join(" ");
};

const steady = exampleLine();
const unusual = exampleLine({ signal: { rule: "outside", side: "low", meaning: "concern" } });

it.each([
  [
    { lower: 0, upper: 0 },
    "le hasard seul n’en donnerait sans doute aucune.",
    "chance alone would most likely give none.",
  ],
  [
    { lower: 0, upper: 1 },
    "le hasard seul en donnerait d’ordinaire zéro ou une.",
    "chance alone would usually give none or one.",
  ],
  [
    { lower: 0, upper: 4 },
    "le hasard seul en donnerait d’ordinaire de zéro à 4.",
    "chance alone would usually give none to 4.",
  ],
  [
    { lower: 1, upper: 2 },
    "le hasard seul en donnerait d’ordinaire de 1 à 2.",
    "chance alone would usually give 1 to 2.",
  ],
])("sets the unusual variations seen beside those of chance: %o", (band, inFrench, inEnglish) => {
  const lines = [steady, steady, unusual];
  expect(said(lines, band, "fr")).toBe(
    `Une variation inhabituelle parmi les 3 indicateurs que jugent des limites\u00a0; ${inFrench}`,
  );
  expect(said(lines, band, "en")).toBe(`One unusual variation among the 3 indicators judged by limits; ${inEnglish}`);
});

it("says that there are more than chance gives where those that owe to nothing else are", () => {
  const owed = exampleLine({ signal: { rule: "outside", side: "low", meaning: "neutral", byDocuments: true } });
  expect(said([unusual, unusual, steady], { lower: 0, upper: 1 }, "fr")).toMatch(
    /zéro ou une\u00a0: il y en a davantage\.$/,
  );
  expect(said([unusual, owed, steady], { lower: 0, upper: 1 }, "fr")).toMatch(/zéro ou une\./);
});

it("says of each indicator that is not counted why", () => {
  const unjudged = { ...steady, variation: null };
  const lines: readonly IndicatorFigures[] = [
    steady,
    steady,
    { ...unjudged, indicator: lettersMissing },
    { ...steady, indicator: flu, variation: "early-high", series: { ...steady.series, watch: { state: "by week" } } },
    { ...unjudged, current: { state: "hidden" } },
    { ...unjudged, series: { ...steady.series, phases: [{ ...steady.series.phases[0]!, status: "run" }] } },
    unjudged,
  ];
  expect(said(lines, { lower: 0, upper: 1 }, "fr")).toMatch(
    /^Aucune variation inhabituelle parmi les 2 .*5 autres ne sont pas comptés\u00a0: 1 suivi par semaine, 1 délai ou effectif \(sans limites\), 1 avec trop peu de périodes, 1 sans chiffre affiché et 1 dont la dernière période n’est pas jugée\.$/,
  );
});

it("says of those that owe to documents that they are no matter of chance", () => {
  const owed = exampleLine({ signal: { rule: "outside", side: "low", meaning: "neutral", byDocuments: true } });
  expect(said([steady, owed], { lower: 0, upper: 1 }, "fr")).toMatch(/Elle tient à des documents qui manquent/);
  expect(said([unusual, owed], { lower: 0, upper: 1 }, "fr")).toMatch(/\. L’une d’elles tient à des documents/);
  expect(said([owed, owed], { lower: 0, upper: 1 }, "en")).toMatch(/\. 2 of them are explained by missing documents/);
  expect(said([unusual, steady], { lower: 0, upper: 1 }, "fr")).not.toMatch(/documents/);
});

it("says of a period that others follow that chance is not worked out", () => {
  const earlier = { ...unusual, period: unusual.series.points[1]!.period };
  expect(said([earlier, earlier], { lower: 0, upper: 1 }, "fr")).toMatch(
    /^Les limites sont celles de tout l’extrait, .* n’est pas calculé pour une période qui n’est pas la dernière\.$/,
  );
});

it("says nothing of one series alone", () => {
  expect(said([steady], { lower: 0, upper: 0 }, "fr")).toBe("");
});
