import { expect, it } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, type Sentence, translator } from "../../locales/translate.ts";
import type { EarlyMethod } from "../early/EarlyWatch.ts";
import type { CorrectedFigures } from "../IndicatorFigures.ts";
import { seriesSentences } from "./seriesSentences.ts";
import { ruleSentence } from "./signalSentence.ts";
import { exampleWeeks } from "./testing/exampleWeeks.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };
const window = { from: "2025-01", to: "2025-12" };

const say = (sentence: Sentence | null, language: Language) =>
  sentence && translate[language](sentence.id, sentence.values);
const told = (line: CorrectedFigures, language: Language) =>
  seriesSentences(line, window, translate[language], language).map((sentence) => say(sentence, language));

it("says of the latest week its count, its threshold and whether that is an early signal, in no word of a chart", () => {
  expect(told(exampleWeeks([12, 34]), "fr")).toEqual([
    "La semaine du 13 janvier 2025\u00a0: 34 passages, au-dessus du seuil EARS C2 (23 par semaine). Signal précoce, à surveiller.",
  ]);
  expect(told(exampleWeeks([12, 34]), "en")).toEqual([
    "In the week of 13 January 2025: 34 attendances, above the EARS C2 threshold (23 a week). Early signal: to watch.",
  ]);
  expect(told(exampleWeeks([12, 23], { method: "Farrington" }), "fr")).toEqual([
    "La semaine du 13 janvier 2025\u00a0: 23 passages, sans dépasser le seuil de Farrington (23 par semaine). Pas de signal précoce.",
  ]);
  expect(told(exampleWeeks([12, 24]), "en")[0]).toMatch(/^In the week of 13 January 2025: 24 attendances, above/);
  expect(told(exampleWeeks([12, 24], { upper: null }), "en")).toEqual([
    "In the week of 13 January 2025: 24 attendances. No threshold, for want of complete weeks shown before it.",
  ]);
});

it("says what thresholds make of hidden weeks, and why there are none where dates are shifted", () => {
  expect(told(exampleWeeks([null, 34]), "fr")[1]).toBe(
    "Une semaine masquée peut compter de 0 à 10\u00a0: attendu et seuil sont les plus hauts que cela permette.",
  );
  expect(told(exampleWeeks([null, 34], { watch: { state: "on", hiddenAtMost: null } }), "en")[1]).toBe(
    "A suppressed week takes their threshold away from those soon after it.",
  );
  expect(told(exampleWeeks([12, 34], { watch: { state: "shifted", days: 7 } }), "en")).toContain(
    "No early signals: dates in this extract are shifted, by up to 7 days, and beyond 3 days a week no longer tells when a rise began.",
  );
});

it("has a rule for each method, with what chance does", () => {
  const rule = (method: EarlyMethod) => say(ruleSentence(exampleWeeks([12, 34], { method }).series, 1), "fr");
  expect(rule("EARS C2")).toMatch(/^Règle\u00a0: .*3,09 écarts-types.*jusqu’à 4 semaines sur 100 selon leur nombre\.$/);
  expect(rule("Farrington")).toMatch(/^Règle\u00a0: .*cinq années.*une semaine sur 200\.$/);
});
