import { expect, it } from "vitest";
import { allergiesDocumented } from "../../indicators/catalogue/record/allergiesDocumented.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Language, translator } from "../../locales/translate.ts";
import type { StandingFact } from "../signals/facts/StandingFact.ts";
import { factSentence } from "./factSentence.ts";

const translate = { fr: translator("fr", fr), en: translator("en", en) };
const catalogue = [allergiesDocumented];
const stays = (count: number) => [{ unit: "stay" as const, count }];

function said(fact: StandingFact, here: boolean, language: Language) {
  const { id, values } = factSentence(fact, { here, catalogue }, translate[language], language);
  return translate[language](id, values);
}

it("says what is wanting, of how many units of each kind, at its sites together", () => {
  const begin: StandingFact = {
    cause: { kind: "documents begin", first: "2024-09", last: "2024-09" },
    indicators: [],
    sites: [{ site: 1, units: [...stays(2574), { unit: "emergency passage", count: 3942 }] }],
  };
  expect(said(begin, false, "fr")).toBe(
    "\u00a0: documents mis en service en septembre 2024. Ce qui précède n’est pas jugé\u00a0: 2\u202f574 séjours et 3\u202f942 passages.",
  );
  expect(said(begin, true, "en")).toBe(
    "Documents went live in September 2024. What comes before is not judged: 2,574 stays and 3,942 attendances.",
  );
  const several: StandingFact = { ...begin, cause: { kind: "documents begin", first: "2023-11", last: "2024-09" } };
  expect(said(several, false, "fr")).toMatch(
    /^\u00a0: documents mis en service entre novembre 2023 et septembre 2024\. /,
  );
  const never: StandingFact = {
    cause: { kind: "no documents" },
    indicators: [],
    sites: [
      { site: 1, units: stays(10_000) },
      { site: 2, units: stays(803) },
    ],
  };
  expect(said(never, false, "fr")).toMatch(/^\u00a0: aucun des documents attendus .* pour 10\u202f803 séjours\./);
});

it("names the indicator where one alone finds no heading", () => {
  const none = (indicators: readonly string[]): StandingFact => ({
    cause: { kind: "no headings" },
    indicators,
    sites: [{ site: 1, units: stays(10_600) }],
  });
  expect(said(none(["allergies-documented"]), true, "fr")).toMatch(
    /^Aucune rubrique comptée par «\u00a0Allergies renseignées\u00a0» n’a jamais/,
  );
  expect(said(none(["allergies-documented", "letter-sections"]), false, "en")).toMatch(
    /^: no heading was ever recognised .* of 10,600 stays\./,
  );
});

it("tells stays left out from stays that last", () => {
  const sites = [{ site: 1, units: stays(24) }];
  const out: StandingFact = { cause: { kind: "left out", rule: "end-before-start" }, indicators: [], sites };
  expect(said(out, false, "fr")).toBe(
    "\u00a0: 24 séjours hors de tous les chiffres, la sortie y étant datée avant l’entrée.",
  );
  expect(said({ ...out, cause: { kind: "left out", rule: "date-out-of-range" } }, true, "en")).toBe(
    "24 stays left out of every figure, with an impossible date.",
  );
  expect(said({ ...out, cause: { kind: "long stays" } }, false, "en")).toBe(
    ": 24 stays of more than a year in acute care (MCO), possible but extreme.",
  );
});

it("tells which months of one site lack documents, and between which those of several do", () => {
  const lacking = (months: readonly string[], ...sites: readonly number[]): StandingFact => ({
    cause: { kind: "documents lacking", months },
    indicators: [],
    sites: sites.map((site) => ({ site, units: stays(600) })),
  });
  expect(said(lacking(["2025-03", "2025-04", "2025-09"], 1), true, "fr")).toBe(
    "Documents incomplets en mars et avril 2025 et en septembre 2025. Ces mois n’entrent ni dans les moyennes ni dans les limites, et comptent dans les totaux d’une période\u00a0: 600 séjours.",
  );
  expect(said(lacking(["2025-03"], 1), false, "en")).toBe(
    ": documents incomplete in March 2025. This month enters neither means nor limits, and counts in the totals of a period: 600 stays.",
  );
  expect(said(lacking(["2025-03", "2025-09"], 1, 2), false, "fr")).toBe(
    "\u00a0: documents incomplets certains mois, de mars à septembre 2025. Ces mois n’y entrent ni dans les moyennes ni dans les limites, et comptent dans les totaux d’une période\u00a0: 1\u202f200 séjours.",
  );
});
