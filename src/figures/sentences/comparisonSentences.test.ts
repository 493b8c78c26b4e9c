import { expect, test } from "vitest";
import { malnutrition } from "../../indicators/catalogue/frailty/malnutrition.ts";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { type Sentence, translator } from "../../locales/translate.ts";
import type { ComparedPlaces } from "../comparison/ComparedPlaces.ts";
import type { Comparison, Peers } from "../comparison/Comparison.ts";
import { judgePeers } from "../comparison/judgePeers.ts";
import { comparedPointWords } from "./comparedPointWords.ts";
import {
  apartSentence,
  comparisonNotes,
  gapsSentence,
  outsideSentences,
  spreadSentence,
} from "./comparisonSentences.ts";
import { formatPValue } from "./formatPValue.ts";
import { selfSentence } from "./selfSentence.ts";

const french = translator("fr", fr);
const english = translator("en", en);
const plainSpaces = (text: string) => text.replaceAll(/[\u00a0\u202f]/g, " ");
const said = (sentences: readonly Sentence[], t = french) =>
  plainSpaces(sentences.map(({ id, values }) => t(id, values)).join(" "));

const peersOf = (numerators: readonly number[], denominator = 1000) =>
  judgePeers(
    numerators.map((numerator, site) => ({
      site,
      numerator,
      denominator,
      monthsIncomplete: site === 3 ? 2 : 0,
      nlpVersion: null,
    })),
    null,
  )!;
const places: ComparedPlaces = {
  own: new Set([0, 1, 2]),
  self: null,
  perimeter: "AP-HP Nord",
  name: (site) => `Hôpital ${site}`,
  code: (site) => `H${site}`,
};
const calm = peersOf([100, 98, 103, 101, 99, 97, 102, 100, 99, 101, 98, 103, 100, 101]);
const one = peersOf([180, 98, 103, 101, 99, 97, 102, 100, 99, 101, 98, 103, 100, 101]);
const apartFrom = peersOf([40, 160, 60, 140, 80, 120]);

test("who lies outside is named, beside what chance would give and what is of the perimeter", () => {
  expect(said(outsideSentences(one, places, "fr"))).toBe(
    "Un hôpital sur 14 est hors des limites à 99,8 % ; le hasard seul en donnerait 0 à 1. Au-dessus : Hôpital 0. AP-HP Nord : 3 hôpitaux comparés, un hors des limites.",
  );
  expect(
    said(outsideSentences(calm, { ...places, own: new Set(calm.hospitals.map(({ site }) => site)) }, "en"), english),
  ).toBe("None of the 14 hospitals compared is outside the 99.8% limits; chance alone would put 0 to 1 there.");
});

test("on the screen of a hospital its own place comes first, and it is not counted as a perimeter", () => {
  const self = { ...places, own: new Set([0]), self: 0, perimeter: "Hôpital 0" };
  const peers: Peers = { profile: "MCO", sites: [...one.hospitals.keys(), 99], judged: one, apart: [] };
  const own = selfSentence(peers, self, malnutrition, french, "fr")!;
  expect(said([own, ...outsideSentences(one, self, "fr")])).toMatch(
    /^Hôpital 0 : 18,0 %, pour 10,6 % dans l’ensemble des hôpitaux comparés ; au-dessus de la limite haute à 99,8 % \(\d+,\d %\)\. Un hôpital sur 14 .* Au-dessus : Hôpital 0\.$/,
  );
  const hidden: Peers = { ...peers, apart: [{ site: 99, why: "hidden" }] };
  const other = { ...self, own: new Set([99]), self: 99 };
  expect(said([selfSentence(hidden, other, malnutrition, english, "en")!], english)).toBe(
    "Hôpital 99 is not compared: its figure is suppressed.",
  );
  expect(selfSentence(peers, places, malnutrition, french, "fr")).toBeNull();
});

test("that hospitals differ is said to exceed chance only where it does", () => {
  expect(said([spreadSentence(calm, "fr")!])).toMatch(
    /^Ces hôpitaux ne diffèrent pas plus que le hasard ne l’explique/,
  );
  const wide = said([spreadSentence(apartFrom, "fr")!]);
  expect(wide).toMatch(
    /\(dispersion φ de 18, pour 1 si seul le hasard jouait\) : 4 sur 6 sortiraient des limites du seul hasard/,
  );
  expect(wide).toMatch(/elles ne disent pas qu’il est acceptable/);
  const slight = peersOf([116, 86, 113, 87, 99, 101]);
  expect(slight.funnel.widened).toBe(true);
  expect(said([spreadSentence(slight, "en")!], english)).toMatch(/which chance may still explain/);
});

test("what is repaired, and what is not, is said with the strata and the share that they hold", () => {
  const comparison = (standardised: Comparison["standardised"]): Comparison => ({
    window: { from: "2024-01", to: "2024-12" },
    standardised,
    peers: [],
  });
  const notes = (standardised: Comparison["standardised"], judged = one) =>
    said(comparisonNotes(malnutrition, comparison(standardised), judged, places, "fr"));
  expect(notes({ state: "not asked" })).toMatch(/Ce n’est pas un classement.*comparées telles quelles.*3 % des cas/);
  expect(notes({ state: "not asked" })).toMatch(/un écart reste signalé : Hôpital 0\..*Chiffres bruts/);
  expect(notes({ state: "impossible", why: "hidden" })).toMatch(/trop de ces effectifs sont masqués/);
  expect(notes({ state: "impossible", why: "not published" })).toMatch(/ne sont pas publiés/);
  const versions = {
    ...one,
    hospitals: one.hospitals.map((each, at) => ({ ...each, nlpVersion: `eds-nlp ${at % 2}` })),
  };
  expect(notes({ state: "not asked" }, versions)).toMatch(/pas été lus par la même version/);
  expect(notes({ state: "not asked" })).not.toMatch(/version/);
  const held = { ...one, finelyCompared: 0.87 };
  expect(notes({ state: "standardised", by: ["age_band", "sex"] }, held)).toMatch(
    /par âge et sexe : c’est fait pour 87 % des séjours/,
  );
});

test("hospitals whose documents are incomplete in a part of the window are named with their months", () => {
  expect(said([gapsSentence(one, places, french, "fr")!])).toBe(
    "Documents absents ou incomplets pendant une partie de la période : Hôpital 3 (2 mois). Une part de l’écart peut en venir.",
  );
  const whole = { ...one, hospitals: one.hospitals.filter(({ site }) => site !== 3) };
  expect(gapsSentence(whole, places, french, "fr")).toBeNull();
});

test("hospitals set apart are counted by reason, and not named", () => {
  const apart: Peers["apart"] = [1, 2, 3].map((site) => ({
    site,
    why: site === 3 ? "incomplete documents" : "hidden",
  }));
  const peers: Peers = { profile: "MCO", sites: [1, 2, 3], judged: null, apart };
  expect(said([apartSentence(peers, french, "fr")!])).toBe(
    "Non comparés : 2 masqués et 1 aux documents absents ou incomplets. Leurs chiffres n’entrent ni dans la référence ni dans les limites.",
  );
  expect(apartSentence({ ...peers, apart: [] }, french, "fr")).toBeNull();
  const unread: Peers["apart"] = [
    { site: 1, why: "empty" },
    { site: 2, why: "unselected" },
  ];
  expect(said([apartSentence({ ...peers, apart: unread }, french, "fr")!])).toMatch(
    /^Non comparés : 1 sans rien à compter et 1 sans rien de retenu\./,
  );
});

test("a point says its value, counts, place and p, and that sampling alone would have put it outside", () => {
  const words = (judged: typeof one, site: number) =>
    plainSpaces(comparedPointWords(judged.hospitals[site]!, judged.funnel, malnutrition, french, "fr").join(" | "));
  expect(words(one, 0)).toMatch(
    /^18,0 % \| 180 \/ 1 000 séjours \| au-dessus de la limite haute à 99,8 % \(\d+,\d %\) \| p : < 0,001, soit < 0,001/,
  );
  expect(words(apartFrom, 1)).toMatch(/hors des limites du seul hasard/);
  expect(words(calm, 3)).toMatch(
    /entre les limites à 95 % \| p : .* \| documents absents ou incomplets pendant 2 mois$/,
  );
  expect(formatPValue(0.0314, "en")).toBe("0.031");
});
