import { expect, it } from "vitest";
import { codingGap } from "../../indicators/catalogue/comorbidities/codingGap.ts";
import { nlpCoverage } from "../../indicators/catalogue/completeness/nlpCoverage.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { Figure } from "../Figure.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { quietSentences } from "./quietSentences.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const french = translator("fr", fr);
const english = translator("en", en);
const words = (lines: readonly IndicatorFigures[]) =>
  quietSentences(lines, french, "fr")
    .map(({ id, values }) => french(id, values))
    .join(" ");

function silent(indicator: Indicator, current: Figure): IndicatorFigures {
  return { ...exampleLine({ indicator }), current, variation: null };
}

const common = exampleLine();
const nothingLeft = exampleLine({
  indicator: lettersMissing,
  current: { state: "final", numerator: 0, denominator: 40, value: 0, lower: null, upper: null },
});

it("says that nothing is unusual, among how many indicators, and that all is caught up where it is", () => {
  expect(words([common, common])).toBe("Rien d’inhabituel parmi les 2 indicateurs que l’on peut juger ici.");
  expect(words([common, { ...nothingLeft, variation: null }])).toBe(
    "Rien d’inhabituel pour le seul indicateur que l’on peut juger ici, et rien à rattraper.",
  );
});

it("never says so of a site whose documents are not there or were not read", () => {
  const lines = [
    common,
    silent(nlpCoverage, { state: "empty" }),
    silent(lettersMissing, { state: "empty" }),
    silent(tobaccoStatus, { state: "not read" }),
    silent(codingGap, { state: "empty", selectedByReading: true }),
  ];
  expect(words(lines)).toBe(
    "Les documents de ce périmètre ne sont pas dans l’extrait ou n’ont pas été lus\u00a0: rien ne peut être dit. Sur 5 indicateurs, 2 n’ont rien à compter, 1 n’a rien de retenu (documents non lus, ou sans ce qui y est cherché) et 1 n’a aucun document lu.",
  );
  const [first, second] = quietSentences(lines, english, "en");
  expect(english(first!.id, first!.values)).toMatch(/nothing can be said/);
  expect(english(second!.id, second!.values)).toBe(
    "Of 5 indicators, 2 have nothing to count, 1 has nothing selected (documents not read, or without what is looked for) and 1 has no document read.",
  );
});

it("never says so where most is hidden, or where nothing can be judged", () => {
  expect(words([common, silent(nlpCoverage, { state: "hidden" }), silent(tobaccoStatus, { state: "hidden" })])).toBe(
    "Presque rien ne peut être dit de ce périmètre. Sur 3 indicateurs, 2 sont masqués.",
  );
  expect(words([{ ...common, variation: null }])).toMatch(/^Aucune variation ne peut être jugée ici/);
});
