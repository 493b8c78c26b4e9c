import { expect, it } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { chanceSentence } from "./chanceSentence.ts";

const french = translator("fr", fr);
const english = translator("en", en);

it.each([
  [
    { series: 42, expected: 1.6, lower: 1, upper: 2 },
    "Sur 42 indicateurs suivis, 1 à 2 variations inhabituelles sont attendues par le seul hasard.",
    "Among the 42 indicators followed, 1 to 2 unusual variations are expected by chance alone.",
  ],
  [
    { series: 10, expected: 0.3, lower: 0, upper: 1 },
    "Sur 10 indicateurs suivis, au plus une variation inhabituelle est attendue par le seul hasard.",
    "Among the 10 indicators followed, at most one unusual variation is expected by chance alone.",
  ],
  [
    { series: 10, expected: 1.7, lower: 0, upper: 4 },
    "Sur 10 indicateurs suivis, au plus 4 variations inhabituelles sont attendues par le seul hasard.",
    "Among the 10 indicators followed, at most 4 unusual variations are expected by chance alone.",
  ],
  [
    { series: 1, expected: 0.02, lower: 0, upper: 0 },
    "Sur un indicateur suivi, aucune variation inhabituelle n’est attendue par le seul hasard.",
    "For the one indicator followed, no unusual variation is expected by chance alone.",
  ],
])("says how many unusual variations chance gives: %o", (chance, inFrench, inEnglish) => {
  const { id, values } = chanceSentence(chance);
  expect([french(id, values), english(id, values)]).toEqual([inFrench, inEnglish]);
});
