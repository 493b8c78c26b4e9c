import { expect, test } from "vitest";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import type { ComparedReference } from "../reference/ReferenceFigure.ts";
import type { Counted } from "./formatFigure.ts";
import { referenceSentences } from "./referenceSentences.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };
const pmsi: ComparedReference = {
  indicator: "discharge-letter-day0",
  site: 1,
  from: "2024-10-01",
  to: "2024-10-31",
  value: null,
  numerator: null,
  denominator: 1652,
  source: "PMSI",
  samePeriod: true,
};
const ours: Counted = {
  state: "final",
  numerator: 1012,
  denominator: 1417,
  value: 0.714,
  lower: 0.69,
  upper: 0.737,
};

function said(
  change: Partial<ComparedReference>,
  language: Language = "fr",
  indicator: Indicator = dischargeLetterDay0,
) {
  const t = translate[language];
  return referenceSentences({ ...pmsi, ...change }, indicator, ours, t, language).map(({ id, values }) =>
    t(id, values),
  );
}

test("says what another source counts beside ours, with the difference", () => {
  expect(said({})).toEqual(["1\u202f652 séjours d’après PMSI, 1\u202f417 ici (−14\u00a0%)."]);
  expect(said({}, "en")).toEqual(["1,652 stays according to PMSI, 1,417 here (−14%)."]);
});

test("says its value, given or made of its parts", () => {
  const value = "76,0\u00a0% d’après PMSI, 71,4\u00a0% ici (−4,6\u00a0pt).";
  expect(said({ value: 0.76, denominator: null })).toEqual([value]);
  expect(said({ numerator: 760, denominator: 1000 })).toEqual([
    "1\u202f000 séjours d’après PMSI, 1\u202f417 ici (+42\u00a0%).",
    value,
  ]);
});

test("says of other days that they are others, and no difference", () => {
  expect(said({ from: "2024-01-01", to: "2024-12-31", samePeriod: false, source: null })).toEqual([
    "1\u202f652 séjours d’après une autre source, 1\u202f417 ici.",
    "Du 1er janvier 2024 au 31 décembre 2024\u00a0: ce ne sont pas les mêmes dates, les deux chiffres ne se comparent pas terme à terme.",
  ]);
});

test("compares counts with counts", () => {
  const t = translate.fr;
  const count: Counted = { ...ours, numerator: 212, value: 212, lower: null, upper: null };
  const sentences = referenceSentences({ ...pmsi, numerator: 250 }, lettersMissing, count, t, "fr");
  expect(sentences.map(({ id, values }) => t(id, values))).toEqual(["250 d’après PMSI, 212 ici (−38)."]);
});
