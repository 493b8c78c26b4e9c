import { expect, it } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
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
    "Lettre de liaison datée au plus tard du jour de sortie, Pitié-Salpêtrière, octobre 2024\u00a0: 71,4\u00a0% [69,1\u00a0; 73,7] (1\u202f012\u00a0/ 1\u202f417 séjours), sous la limite basse (73,1\u00a0%). Extrait du 15 novembre 2024.",
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

it("carries nothing of a hidden figure", () => {
  const hidden = { ...line, current: { state: "hidden" } as const };
  expect(copiedSentence({ ...copied, line: hidden }, translator("en", en), "en")).toMatch(
    /, October 2024: hidden\. Extract of 15 November 2024\.$/,
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
