import { expect, test } from "vitest";
import { exclusionsOf } from "../../indicators/compile/exclusionsOf.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import type { Predicate } from "../../indicators/language/Predicate.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { ruleWords } from "./ruleWords.ts";

const french = translator("fr", fr);
const english = translator("en", en);

test.each<[Predicate, string, string]>([
  [{ section: "allergies" }, "rubrique « allergies »", "heading “allergies”"],
  [
    { section: "traitements sortie", sectionWithin: 30 },
    "rubrique « traitements sortie » dans un document daté jusqu’à 30 jours après la sortie",
    "heading “traitements sortie” in a document dated up to 30 days after discharge",
  ],
  [
    { all: [{ quantity: "weight" }, { quantity: "size" }] },
    "poids plausible et taille plausible",
    "plausible weight and plausible height",
  ],
  [{ quantity: "bmi" }, "IMC plausible", "plausible BMI"],
  [{ documentBeforeEnd: true }, "document daté au plus tard du départ", "document dated by the time the patient left"],
  [
    { patientDocument: ["TUMOUR_BOARD"], daysBefore: 60 },
    "compte rendu de RCP du même patient dans les 60 jours qui précèdent la sortie",
    "MDT report of the same patient in the 60 days before discharge",
  ],
  [
    { patientDocument: ["PATHOLOGY", "OPERATIVE"], daysBefore: 0 },
    "compte rendu d’anatomopathologie ou compte rendu opératoire du même patient le jour de la sortie",
    "pathology report or operation report of the same patient on the day of discharge",
  ],
])("%j is said in a few words", (rule, inFrench, inEnglish) => {
  expect(ruleWords(rule, "stay", french)).toBe(inFrench);
  expect(ruleWords(rule, "stay", english)).toBe(inEnglish);
});

test("every rule of the catalogue has its words, which differ", () => {
  const calendar = {
    start: "2024-01-01",
    end: "2024-12-31",
    watermark: { visits: "2024-12-31", notes: "2024-12-31", nlp: "2024-12-31", conditions: "2024-12-31" },
  };
  for (const indicator of catalogue) {
    const words = exclusionsOf(indicator, calendar).map(({ rule }) => ruleWords(rule, indicator.unit, french));
    expect(new Set(words).size, indicator.id).toBe(words.length);
    for (const one of words) expect(one, indicator.id).toMatch(/^[^{}]{3,}$/u);
  }
});
