import { expect, test } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, type Sentence, translator } from "../../locales/translate.ts";
import { crisisExcess } from "../early/crisisExcess.ts";
import { alertSentence, earlyChanceSentence, latestWeekSentence, shiftSentence } from "./alertSentences.ts";
import { crisisSentences } from "./crisisSentences.ts";
import { exampleWeeks } from "./testing/exampleWeeks.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };
const say = (sentence: Sentence | null, language: Language) =>
  sentence && translate[language](sentence.id, sentence.values);

test("an alert says the count, the threshold, and since when", () => {
  const line = exampleWeeks([20, 21, 40]);
  expect(say(alertSentence(line, translate.fr, "fr"), "fr")).toBe(
    "Grippe aux urgences\u00a0: 40 passages, au-dessus du seuil EARS C2 (23 par semaine).",
  );
  const { series } = line;
  const judged = series.points.map((point) => ({ ...point, upperLimit: 23 }));
  expect(say(alertSentence({ ...line, series: { ...series, points: judged } }, translate.fr, "fr"), "fr")).toMatch(
    /\(23 par semaine\), ce qui n’était pas le cas la semaine d’avant\.$/,
  );
  expect(alertSentence(exampleWeeks([20, 21, 22]), translate.fr, "fr")).toBeNull();
});

test("the latest week is told by its count and threshold, or by its state", () => {
  expect(say(latestWeekSentence(exampleWeeks([20, 21, 22]), translate.fr, "fr"), "fr")).toBe(
    "La semaine du 20 janvier 2025\u00a0: 22 passages, sans dépasser le seuil EARS C2 (23 par semaine). Pas de signal précoce.",
  );
  expect(say(latestWeekSentence(exampleWeeks([20, 21, null]), translate.en, "en"), "en")).toBe(
    "In the week of 20 January 2025: count suppressed. Early signal not looked for.",
  );
});

test("what chance would give is an average and a number that it seldom passes", () => {
  const chance = { series: 12, fewest: 0.21, most: 0.38, upper: 2 };
  expect(say(earlyChanceSentence(chance, "fr"), "fr")).toBe(
    "12 séries ont un seuil cette semaine-là. Le seul hasard en placerait au plus 2 au-dessus (0,21 à 0,38 en moyenne).",
  );
});

test("the shift of dates is said with the finest step", () => {
  expect(say(shiftSentence({ method: "", dateShift: "per-stay", maxShiftDays: 3, linkable: true }), "en")).toBe(
    "The dates of this extract are shifted by up to 3 days. Signals are looked for by week.",
  );
});

test("a crisis of more than half a year says with which week its count ends, and why", () => {
  const told = (length: number) => {
    const { series, period } = exampleWeeks([...Array<number>(8).fill(20), ...Array<number>(length).fill(30)]);
    const words = crisisSentences(crisisExcess(series, "2025-03-05", period), series, translate.fr, "fr");
    return words.map((one) => say(one, "fr")).join(" ");
  };
  expect(told(26)).not.toMatch(/Le compte s’arrête/);
  expect(told(27)).toContain(
    "Le compte s’arrête avec la semaine du 25 août 2025, la 26e\u00a0: au-delà, les semaines d’avant la crise ne disent plus ce qui serait venu sans elle.",
  );
});

test("a crisis is told with its excess, its interval and what the weeks before know", () => {
  const { series, period } = exampleWeeks([20, 22, 18, 21, 19, 20, 22, 18, 30, 50, 40]);
  const told = (day: string) =>
    crisisSentences(crisisExcess(series, day, period), series, translate.fr, "fr").map((one) => say(one, "fr"));
  expect(told("2025-03-05")).toEqual([
    "En 3 semaines depuis la semaine du 3 mars 2025\u00a0: 120 observés, 60 attendus. Excès cumulé\u00a0: +60 [+39\u00a0; +81].",
    "Attendu\u00a0: la moyenne des 8 semaines qui précèdent, soit 20 par semaine. Ces semaines ne connaissent pas la saison.",
    "Pas de comparaison avec les mêmes semaines un an plus tôt\u00a0: elles ne sont pas dans l’extrait.",
  ]);
  expect(told("2025-01-20")).toEqual([
    "Pas d’attendu. 2 des 8 semaines qui précèdent la semaine du 20 janvier 2025 peuvent servir (affichée, lue par la même version qu’ensuite, documents complets)\u00a0: il en faut 5.",
  ]);
});
