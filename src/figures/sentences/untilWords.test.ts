import { expect, test } from "vitest";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { untilWords } from "./untilWords.ts";

test.each([
  ["2026-11-09", "chiffres jusqu’au 31 octobre 2026, séjours complets dans l’entrepôt jusqu’au 9 novembre 2026"],
  ["2026-10-31", "données complètes jusqu’au 31 octobre 2026"],
  ["2026-10-20", "données complètes jusqu’au 20 octobre 2026, provisoires ensuite"],
])("of an extract that ends on 31 October, complete until %s, each day is told for what it is", (visits, words) => {
  const watermark = { visits, notes: visits, nlp: visits, conditions: null };
  const extract = { period: { start: "2023-11-01", end: "2026-10-31" }, watermark };
  expect(untilWords(extract, translator("fr", messages), "fr")).toBe(words);
});
