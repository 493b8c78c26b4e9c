import { expect, it } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { dischargeLetterDelay } from "../../indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { copiedSentence } from "./copiedSentence.ts";
import { exampleFigure, exampleLine } from "./testing/exampleLine.ts";

const below = { rule: "outside", side: "low", meaning: "concern" } as const;
const line = exampleLine({ signal: below, current: exampleFigure(1012, 1417) });
const copied = {
  line,
  site: "Pitié-Salpêtrière",
  filters: {},
  whole: null,
  extractedAt: "2024-11-15T06:00:00",
  synthetic: false,
};
const french = translator("fr", fr);

it("reads as the interface writes it", () => {
  expect(copiedSentence(copied, french, "fr")).toBe(
    "Lettre de liaison datée au plus tard du jour de sortie, Pitié-Salpêtrière, octobre 2024\u00a0: 71,4\u00a0% [69,1\u00a0; 73,7] (1\u202f012\u00a0/ 1\u202f417 séjours), sous la limite basse (73,1\u00a0%). Extrait du 15 novembre 2024. Stade\u00a0: recherche.",
  );
});

it("says of a fall that documents may still explain that it is not judged", () => {
  const points = line.series.points.map((point) => ({ ...point, isRipening: true as const }));
  expect(copiedSentence({ ...copied, line: { ...line, series: { ...line.series, points } } }, french, "fr")).toContain(
    "Baisse non jugée\u00a0: des documents de cette période peuvent encore arriver. Extrait du 15 novembre 2024.",
  );
});

it("says its filters, and that it is synthetic", () => {
  const words = copiedSentence(
    { ...copied, filters: { sex: "f", age: ["75–84", "85+"] }, synthetic: true },
    french,
    "fr",
  );
  expect(words).toContain("octobre 2024, Femmes, 75–84 ans, 85 ans et plus\u00a0:");
  expect(words).toMatch(/Données synthétiques\u00a0: aucun résultat réel\.$/);
});

it("says its stage until the indicator is in use for steering", () => {
  const steering = { declared: "steering", status: "steering", fallBack: null } as const;
  expect(copiedSentence({ ...copied, line: { ...line, status: steering } }, french, "fr")).toMatch(/ 2024\.$/);
});

it("carries nothing of a hidden figure", () => {
  const hidden = { ...line, current: { state: "hidden" } as const };
  expect(copiedSentence({ ...copied, line: hidden }, translator("en", en), "en")).toMatch(
    /, October 2024: suppressed\. Extract of 15 November 2024\. Status: research\.$/,
  );
});

it("names the window when the figure stands for the whole of it, and claims no signal for it", () => {
  const words = copiedSentence({ ...copied, whole: { from: "2024-05", to: "2024-08" } }, french, "fr");
  expect(words).toContain("mai 2024\u00a0– août 2024\u00a0: 71,4");
  expect(words).not.toContain("limite");
});

it("says the day of a count, and how far back it looks", () => {
  const count = exampleLine({ indicator: lettersMissing, current: exampleFigure(212, 4000) });
  expect(copiedSentence({ ...copied, line: count }, french, "fr")).toContain(
    "Lettres de liaison restant à faire, Pitié-Salpêtrière, au 10 novembre 2024, 12 derniers mois\u00a0:",
  );
});

it("calls a median a median, reached or not", () => {
  const median = (value: number | null) =>
    exampleLine({
      indicator: dischargeLetterDelay,
      current: { state: "final", numerator: 400, denominator: 503, value, lower: null, upper: null },
    });
  expect(copiedSentence({ ...copied, line: median(0) }, french, "fr")).toContain(": médiane 0\u00a0j (503 séjours)");
  expect(copiedSentence({ ...copied, line: median(null) }, french, "fr")).toContain(": médiane non atteinte (503");
});

it("reads in English as an interval from one bound to the other", () => {
  expect(copiedSentence(copied, translator("en", en), "en")).toContain(
    "October 2024: 71.4% (69.1 to 73.7), 1,012 / 1,417 stays, below the lower limit (73.1%).",
  );
});
