import { expect, test } from "vitest";
import { wordsOf } from "../testing/wordsOf.tsx";
import { UnfinishedBooklet } from "./UnfinishedBooklet.tsx";

test.each([
  [{ drawn: 0, count: 0, stale: false }, "Livret en préparation : aucune feuille n’était prête au moment d’imprimer."],
  [{ drawn: 5, count: 17, stale: false }, "Livret incomplet : 5 feuilles sur 17 étaient prêtes au moment d’imprimer."],
  [
    { drawn: 17, count: 17, stale: false },
    "Livret incomplet : des graphiques n’étaient pas encore dessinés au moment d’imprimer.",
  ],
  [
    { drawn: 17, count: 17, stale: true },
    "Livret en cours de mise à jour : ces feuilles ne sont pas encore celles du périmètre, de la période et des indicateurs choisis.",
  ],
])("a booklet printed too early says how much of it is there: %j", (state, words) => {
  expect(wordsOf(<UnfinishedBooklet {...state} />).map((line) => line.replaceAll("\u00a0", " "))).toEqual([words]);
});
