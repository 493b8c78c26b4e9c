import { expect, test } from "vitest";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { dischargeLetterDelay } from "../../indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { Pair } from "../comparison/Pair.ts";
import { exampleLevel } from "../comparison/testing/exampleLevel.ts";
import type { UsualDifference } from "../comparison/usualDifference.ts";
import type { Figure } from "../Figure.ts";
import { differenceWords } from "./differenceWords.ts";
import { pairSentences } from "./pairSentences.ts";
import { shortCaveats } from "./shortCaveats.ts";
import { exampleFigure } from "./testing/exampleLine.ts";

const t = translator("fr", messages);
const pair: Pair = {
  indicator: dischargeLetterDay0,
  one: exampleLevel(exampleFigure(714, 1000)),
  other: exampleLevel(exampleFigure(680, 1000)),
  difference: { state: "compared", difference: 0.034, lower: 0.004, upper: 0.064, corrected: null },
  versionsDiffer: false,
  breaks: [],
};
const names = { one: "Tenon", other: "Broca", shared: "année 2024" };
const said = (of: Pair, usual: UsualDifference | null = null) =>
  pairSentences(of, names, t, "fr", usual)
    .map(({ id, values }) => t(id, values))
    .join(" ")
    .replaceAll(/[\u00a0\u202f]/g, " ");

test("both levels, their difference with its interval, and whether chance explains it", () => {
  expect(said(pair)).toBe(
    "Lettre de liaison datée au plus tard du jour de sortie, année 2024 : 71,4 % [69,1 ; 73,7] (714 / 1 000 séjours) pour Tenon, 68,0 % [65,7 ; 70,3] (680 / 1 000 séjours) pour Broca. Écart de +3,4 pt [0,4 ; 6,4] : plus que le hasard seul n’en explique.",
  );
  const difference = { state: "compared", difference: 0.01, lower: -0.02, upper: 0.04, corrected: null } as const;
  const close = { ...pair, difference };
  expect(said(close)).toContain(
    "Écart de +1,0 pt [−2,0 ; 4,0] : l’intervalle contient zéro, l’écart peut venir du hasard.",
  );
});

test("a difference stands beside those of the other hospitals of the profile, where they are known", () => {
  expect(said(pair, { hospitals: 14, asFar: 0.42 })).toMatch(
    /n’en explique\. Parmi les 14 hôpitaux de ce profil dont l’écart peut se juger, 42 % des autres paires s’écartent d’au moins autant\.$/,
  );
  expect(said(pair, { hospitals: 14, asFar: 0 })).toMatch(/aucune autre paire ne s’écarte autant\.$/);
  expect(said(pair)).not.toMatch(/Parmi/);
});

test("a count of what is wanting stands on a day, and is not told of the window", () => {
  expect(said({ ...pair, indicator: lettersMissing })).not.toMatch(/année 2024/);
});

test("a side that is hidden gives no number away, and no difference", () => {
  const hidden: Pair = { ...pair, other: exampleLevel({ state: "hidden" }), difference: { state: "not shown" } };
  expect(said(hidden)).toMatch(/pour Tenon, masqué pour Broca\.$/);
});

test("of a delay the share within its days is compared, since a median has no interval", () => {
  const median: Figure = { state: "final", numerator: 9, denominator: 10, value: 3, lower: null, upper: null };
  const delay: Pair = {
    ...pair,
    indicator: dischargeLetterDelay,
    one: exampleLevel(median, { charted: exampleFigure(714, 1000) }),
    other: exampleLevel(median, { charted: exampleFigure(680, 1000) }),
  };
  expect(said(delay)).toMatch(/^Délai de la lettre de liaison, (le jour même|sous \d+ jours?), année 2024 : 71,4 %/);
});

test("across versions both sides are told corrected before their difference, and not beside that of raw figures", () => {
  const across: Pair = {
    ...pair,
    versionsDiffer: true,
    difference: {
      state: "compared",
      difference: 0.011,
      lower: -0.018,
      upper: 0.04,
      corrected: {
        one: { value: 0.118, lower: 0.103, upper: 0.14 },
        other: { value: 0.107, lower: 0.088, upper: 0.132 },
      },
    },
  };
  expect(said(across, { hospitals: 14, asFar: 0.42 })).toMatch(
    / pour Broca\. Corrigé de l’erreur de l’algorithme, dont la version n’est pas la même des deux côtés : 11,8 % \[10,3 ; 14,0\] pour Tenon, 10,7 % \[8,8 ; 13,2\] pour Broca\. Écart de \+1,1 pt \[−1,8 ; 4,0\] : l’intervalle contient zéro, l’écart peut venir du hasard\.$/,
  );
  expect(shortCaveats(across).map(({ id }) => id)).toEqual(["site.pair.corrected.short"]);
});

test("where versions or a break lie between two sides, it is said why no difference is told", () => {
  const versions: Pair = { ...pair, versionsDiffer: true, difference: { state: "versions differ" } };
  expect(said(versions)).toMatch(
    / pour Broca\. Écart non calculé : les documents n’ont pas tous été lus par la même version de l’algorithme, dont l’erreur n’est pas corrigée des deux côtés\.$/,
  );
  const broken: Pair = {
    ...pair,
    breaks: [{ date: "2024-03-15", reason: "Nouveau logiciel" }],
    difference: { state: "across a break" },
  };
  expect(said(broken)).toMatch(
    / pour Broca\. Écart non calculé : une rupture déclarée sépare les deux côtés ou partage l’un d’eux\. Rupture déclarée le 15 mars 2024 \(Nouveau logiciel\)\.$/,
  );
  expect([versions, broken].flatMap(shortCaveats)).toEqual([]);
  const short = (of: Pair) => differenceWords(of.difference, "percent", t, "fr").value.replaceAll("\u00a0", " ");
  expect([versions, broken].map(short)).toEqual([
    "non calculé : versions différentes",
    "non calculé : rupture déclarée",
  ]);
});

test("a break, other versions and gaps are said, whole and in short", () => {
  const across: Pair = {
    ...pair,
    one: exampleLevel(exampleFigure(714, 1000), { monthsIncomplete: 2 }),
    versionsDiffer: true,
    breaks: [{ date: "2024-03-15", reason: "Nouveau logiciel" }],
  };
  expect(said(across)).toContain(
    "Rupture déclarée le 15 mars 2024 (Nouveau logiciel) : une part de l’écart peut en venir.",
  );
  expect(said(across)).toContain("Documents absents ou incomplets pendant 2 mois (Tenon).");
  expect(shortCaveats(across).map(({ id }) => id)).toEqual([
    "site.pair.versions.short",
    "site.pair.break.short",
    "site.pair.incomplete.short",
  ]);
  expect(shortCaveats(pair)).toEqual([]);
});
