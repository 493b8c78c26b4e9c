import { expect, test } from "vitest";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { judgePeers } from "../comparison/judgePeers.ts";
import { standingOf } from "../comparison/standingOf.ts";
import { standingWords } from "./standingWords.ts";

const t = translator("fr", messages);
const counts = [1, 2, 3, 4, 5, 6].map((site) => ({
  site,
  numerator: site === 1 ? 50 : 700 + site,
  denominator: site === 1 ? 100 : 1000,
  monthsIncomplete: 0,
  nlpVersion: null,
}));
const comparison = {
  window: { from: "2024-01", to: "2024-12" },
  standardised: { state: "not asked" },
  peers: [{ profile: "MCO", sites: [1, 2, 3, 4, 5, 6], judged: judgePeers(counts, null), apart: [] }],
} as const;
const said = (site: number) => standingWords(standingOf(comparison, site)!, dischargeLetterDay0, t, "fr");

test("a small hospital has no more digits than its own interval, and its place to the limits in words", () => {
  expect(said(1)).toMatchObject({ expected: "70\u00a0%", distance: "−20\u00a0pt" });
  expect(said(1).place).toMatch(/^(sous la limite basse|entre les limites basses)/);
  expect(said(2)).toMatchObject({ expected: "70,0\u00a0%", place: "entre les limites à 95\u00a0%" });
});

test("a hospital that is not compared says why, and nothing else", () => {
  expect(standingWords({ state: "apart", why: "hidden" }, dischargeLetterDay0, t, "fr")).toEqual({
    expected: null,
    distance: null,
    place: "non comparé\u00a0: total masqué",
  });
  expect(standingWords({ state: "too few", peers: 3 }, dischargeLetterDay0, t, "fr").place).toBe(
    "trop peu de pairs\u00a0: 3, et il en faut 5",
  );
});
