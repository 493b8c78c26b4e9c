import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Sheet } from "../language/Indicator.ts";
import { sheetSchema } from "../language/sheetSchema.ts";

type BothLanguages = { readonly fr: Sheet; readonly en: Sheet };

const modules = import.meta.glob<Record<string, BothLanguages>>("./*/*Sheet.ts", { eager: true });
const sheets = Object.entries(modules).map(([path, exported]) => {
  const name = path.replace(/^.*\/(\w+)Sheet\.ts$/, "$1");
  return [name, exported[`${name}Sheet`] as BothLanguages] as const;
});
const byName = Object.fromEntries(sheets);

/** What every sheet says; the owner is a name. */
type Field = Exclude<keyof Sheet, "owner">;
const fields = (Object.keys(sheetSchema.pipe[0].entries) as (keyof Sheet)[]).filter(
  (field): field is Field => field !== "owner",
);
const textsOf = (sheet: Sheet) => fields.map((field) => [field, sheet[field]] as const);

/** Words that a French screen replaces by others. */
const forbidden =
  /\b(?:TAL|NLP|SSR|SLD|[tc]0|watermark|funnel|matrix|matrice|case-mix|IA)\b|cause (?:spéciale|commune)|le système a détecté/iu;

test("every sheet is exported under the name of its file", () => {
  expect(sheets.filter(([, sheet]) => !sheet).map(([name]) => name)).toEqual([]);
});

test("titles are unique in each language", () => {
  for (const language of ["fr", "en"] as const) {
    const titles = sheets.map(([, sheet]) => sheet[language].title);
    expect(titles.filter((title, at) => titles.indexOf(title) !== at)).toEqual([]);
  }
});

describe.each(sheets)("%s", (_, { fr, en }) => {
  test("is accepted by the schema of sheets", () => {
    for (const sheet of [fr, en]) expect(v.safeParse(sheetSchema, sheet).issues ?? []).toEqual([]);
  });

  test("is complete in both languages, which differ", () => {
    for (const field of fields) {
      expect(fr[field]).toMatch(/\S.{9}/u);
      expect(en[field]).toMatch(/\S.{9}/u);
      expect(fr[field]).not.toBe(en[field]);
    }
  });

  test.each(textsOf(fr))("keeps to the words of French screens: %s", (_field, text) => {
    expect(text).not.toMatch(forbidden);
  });

  test.each(textsOf(fr))("keeps to French typography: %s", (_field, text) => {
    expect(text).not.toMatch(/ [:;?!%»]|« /u);
    expect(text).not.toMatch(/[^\u00A0\s][;?!%»]|\p{L}:|«[^\u00A0]/u);
    expect(text).not.toMatch(/['"]/u);
    expect(text).not.toMatch(/\d \d{3}\b/u);
    expect(text).not.toMatch(/ {2}|^\s|\s$/u);
  });

  test.each(textsOf(en))("keeps to English typography: %s", (_field, text) => {
    expect(text).not.toMatch(/['"\u00A0\u202F]/u);
    expect(text).not.toMatch(/\s[:;?!%]|\d,\d(?!\d\d)/u);
    expect(text).not.toMatch(/ {2}|^\s|\s$/u);
  });

  test("quotes the same numbers in both languages", () => {
    for (const field of fields) expect(numbersOf(en[field]), field).toEqual(numbersOf(fr[field]));
  });

  test("sentences end with a stop, titles do not", () => {
    for (const { title, owner = "", ...rest } of [fr, en]) {
      for (const name of [title, owner]) expect(name).not.toMatch(/\.$/u);
      for (const text of Object.values(rest)) expect(text).toMatch(/\.$/u);
    }
  });

  test("says that it does not evaluate people", () => {
    expect(fr.purpose).toMatch(/n’évalue aucun professionnel/u);
    expect(en.purpose).toMatch(/assesses no member of staff/u);
  });

  test("leaves the version to the extract, and the performance of others to references", () => {
    for (const { algorithm } of [fr, en]) expect(algorithm).not.toMatch(/\d[.,]\d/u);
    if (/\d[.,]\d/u.test(fr.performance)) expect(fr.performance).toMatch(/À titre de référence seulement/u);
    if (/\d[.,]\d/u.test(en.performance)) expect(en.performance).toMatch(/For reference only/u);
  });
});

test("letters are dated: that they were handed over is nowhere claimed", () => {
  const letters = sheets.filter(([name]) => /^dischargeLetter|^lettersMissing/.test(name));
  expect(letters.length).toBeGreaterThan(3);
  for (const [name, { fr }] of letters) {
    expect(fr.limits, name).toMatch(/modification ultérieure.*remise au patient n’y figure pas/u);
    expect(`${fr.title} ${fr.numerator}`, name).not.toMatch(/remise|envoyée/u);
  }
});

test.each([
  ["suicideAttempt", "performance", /0,51.*sur des séjours.*n’est pas public/u],
  ["suicideAttempt", "limits", /0,51 \(Bey 2024, sur des séjours\).*n’est pas public/u],
  ["letterSections", "limits", /jamais lire comme le score HAS/u],
  ["charlson", "limits", /croît avec la longueur/u],
  ["dischargeLetterDay0", "limits", /80\u00A0% de la HAS appartient à une autre mesure/u],
  ["readmission30dEmergency", "limits", /17\u00A0%/u],
  ["selfHarmGirls8To17", "limits", /0,51 \(Bey 2024, sur des séjours\)/u],
  ["dischargeTreatments", "limits", /jamais à lire comme le score HAS/u],
  ["allergiesDocumented", "limits", /jamais à lire comme un score de qualité de la HAS/u],
  ["alcoholEmergency", "limits", /jamais une intoxication aiguë/u],
  ["violence", "limits", /séjours pour tentative de suicide.*pas transposables/u],
  ["emergencyReturn72h", "limits", /retour prévu.*compte comme les autres/u],
  ["pressureUlcer", "limits", /sous-déclarées/u],
  ["fallInHospital", "limits", /sous-déclarées/u],
  ["awaitingPlacement", "limits", /Une part de séjours seulement.*pas datées/u],
  ["mdtReportFound", "limits", /régional.*paraît absente/u],
] as const)("says the caveat of the literature: %s, %s", (name, field, caveat) => {
  expect(byName[name]?.fr[field]).toMatch(caveat);
});

test("a gap between documents and codes is for the coders to judge", () => {
  const gaps = sheets.filter(([name]) => name.startsWith("codingGap"));
  expect(gaps.length).toBeGreaterThan(4);
  for (const [name, { fr }] of gaps) {
    expect(fr.title, name).toMatch(/\(à expertiser par le DIM\)$/u);
    expect(fr.limits, name).toMatch(/^À expertiser par le DIM.*n’est pas une erreur de codage.*aucune valorisation/u);
  }
});

/** Numbers of a text, whatever the language writes them like. */
function numbersOf(text: string): readonly string[] {
  const plain = text.replaceAll(/(\d)[\u202F,](\d{3})\b/gu, "$1$2").replaceAll(/(\d),(\d)/gu, "$1.$2");
  return (plain.match(/\d+(?:\.\d+)?/gu) ?? []).toSorted();
}
