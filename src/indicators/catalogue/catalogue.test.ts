import { describe, expect, test } from "vitest";
import type { Sheet } from "../language/Indicator.ts";
import { catalogue } from "./catalogue.ts";

const fields = ["title", "objective", "definition", "numerator", "denominator", "exclusions", "limits"] as const;
const textsOf = (sheet: Sheet) => fields.map((field) => [field, sheet[field]] as const);

/** Words that a French screen replaces by others. */
const forbidden =
  /\b(?:TAL|NLP|SSR|SLD|[tc]0|watermark|funnel|matrix|matrice|case-mix|IA)\b|cause (?:spéciale|commune)|le système a détecté/iu;

test("ids are unique", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("titles are unique in each language", () => {
  for (const language of ["fr", "en"] as const) {
    const titles = catalogue.map(({ sheet }) => sheet[language].title);
    expect(new Set(titles).size).toBe(titles.length);
  }
});

describe.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
  "%s",
  (_, { sheet, unread, disclosure }) => {
    test("is complete in both languages, which differ", () => {
      for (const field of fields) {
        expect(sheet.fr[field]).toMatch(/\S.{9}/u);
        expect(sheet.en[field]).toMatch(/\S.{9}/u);
        expect(sheet.fr[field]).not.toBe(sheet.en[field]);
      }
    });

    test.each(textsOf(sheet.fr))("keeps to the words of French screens: %s", (_field, text) => {
      expect(text).not.toMatch(forbidden);
    });

    test.each(textsOf(sheet.fr))("keeps to French typography: %s", (_field, text) => {
      expect(text).not.toMatch(/ [:;?!%»]|« /u);
      expect(text).not.toMatch(/[^\u00A0\s][;?!%»]|\p{L}:|«[^\u00A0]/u);
      expect(text).not.toMatch(/['"]/u);
      expect(text).not.toMatch(/\d \d{3}\b/u);
      expect(text).not.toMatch(/ {2}|^\s|\s$/u);
    });

    test.each(textsOf(sheet.en))("has no straight quotes in English: %s", (_field, text) => {
      expect(text).not.toMatch(/['"]/u);
    });

    test("sentences end with a stop, titles do not", () => {
      for (const { title, ...rest } of [sheet.fr, sheet.en]) {
        expect(title).not.toMatch(/\.$/u);
        for (const text of Object.values(rest)) expect(text).toMatch(/\.$/u);
      }
    });

    test("says what became of units that were not read", () => {
      if (unread !== "excluded") return;
      expect(sheet.fr.exclusions).toMatch(/sans document (?:lu|analysé)/u);
      expect(sheet.en.exclusions).toMatch(/no document read/u);
    });

    test("says why a mention is not yet a fact, where it measures patients", () => {
      if (disclosure !== "clinical") return;
      expect(sheet.fr.limits).toMatch(/correction|corrige/u);
      expect(sheet.en.limits).toMatch(/correct/u);
    });
  },
);

test("letters are dated: that they were handed over is nowhere claimed", () => {
  for (const { id, sheet } of catalogue.filter((indicator) =>
    /^discharge-letter|^letters-missing/.test(indicator.id),
  )) {
    expect(sheet.fr.limits, id).toMatch(/modification ultérieure.*remise au patient n’y figure pas/u);
    expect(`${sheet.fr.title} ${sheet.fr.numerator}`, id).not.toMatch(/remise|envoyée/u);
  }
});

test("caveats of the literature stand in the sheets", () => {
  const limits = Object.fromEntries(catalogue.map(({ id, sheet }) => [id, sheet.fr.limits]));
  expect(limits["suicide-attempt"]).toMatch(/0,51 \(Bey 2024, sur des séjours\).*n’est pas public/u);
  expect(limits["letter-sections"]).toMatch(/jamais lire comme le score HAS/u);
  expect(limits["coding-gap-diabetes"]).toMatch(/À expertiser par le DIM/u);
  expect(limits["charlson"]).toMatch(/croît avec la longueur/u);
  expect(limits["discharge-letter-day0"]).toMatch(/80\u00A0% de la HAS appartient à une autre mesure/u);
  expect(limits["readmission-30d-emergency"]).toMatch(/17\u00A0%/u);
});
