import { expect, test } from "vitest";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { CompletenessMark } from "../completeness/CompletenessMark.ts";
import { exampleFigure, exampleLine } from "./testing/exampleLine.ts";
import { wholeSentence } from "./wholeSentence.ts";

const t = translator("fr", messages);
const before: CompletenessMark = { beforeStart: true };
const year = { from: "2024-07", to: "2024-10" };
const said = (marks: Readonly<Record<number, CompletenessMark>>, whole: typeof year | null = year) => {
  const sentence = wholeSentence(exampleLine({ values: [0.1, 0.7, 0.7, 0.7], marks }), whole);
  return sentence && t(sentence.id, sentence.values).replaceAll("\u00a0", " ");
};

test("a figure for a whole window says how many periods without documents it counts", () => {
  expect(said({ 0: before })).toBe(
    "1 des 4 mois de la période précède la mise en service des documents ou n’en a que d’incomplets : le chiffre le compte aussi.",
  );
  expect(said({ 0: before, 1: before })).toMatch(/^2 des 4 mois .* précèdent .* les compte aussi/);
});

test("nothing is said where all periods have documents, none has, or the latest period speaks", () => {
  expect(said({})).toBeNull();
  expect(said({ 0: before, 1: before, 2: before, 3: before })).toBeNull();
  expect(said({ 0: before }, null)).toBeNull();
  const hidden = exampleLine({ marks: { 0: before } });
  expect(wholeSentence({ ...hidden, current: { state: "hidden" } }, year)).toBeNull();
  expect(wholeSentence({ ...hidden, current: exampleFigure(700, 1000) }, year)).not.toBeNull();
});
