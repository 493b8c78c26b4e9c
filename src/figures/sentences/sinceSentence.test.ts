import { expect, test } from "vitest";
import { messages as en } from "../../locales/en/messages.ts";
import { messages as fr } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { charlson } from "../../indicators/catalogue/comorbidities/charlson.ts";
import { dischargeLetterDelay } from "../../indicators/catalogue/discharge-letter/dischargeLetterDelay.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { suicideAttempt } from "../../indicators/catalogue/suicide-attempt/suicideAttempt.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { SplitChange } from "../since/SplitChange.ts";
import { sinceSentence } from "./sinceSentence.ts";
import { exampleFigure, exampleLine } from "./testing/exampleLine.ts";

const [french, english] = [translator("fr", fr), translator("en", en)];
const figure = exampleFigure(714, 1000);

function say(change: SplitChange, indicator: Indicator = dischargeLetterDay0): readonly (string | null)[] {
  const line = {
    ...exampleLine({ indicator, current: figure }),
    since: { extractedAt: "2025-10-15T06:00:00", change },
  };
  return (["fr", "en"] as const).map((language) => {
    const said = sinceSentence(line, language);
    return said && (language === "fr" ? french : english)(said.id, said.values);
  });
}

function split(past: number, newData: number, cause: "revision" | "definition" | "version" = "revision"): SplitChange {
  return { state: "split", total: past + newData, past: { cause, difference: past }, newData };
}

test("says how much and what of", () => {
  expect(say(split(0.003, 0.018))).toEqual([
    "Depuis l’extrait du 15 octobre 2025\u00a0: +2,1\u00a0points, dont +0,3 de révision du passé et +1,8 de données nouvelles.",
    "Since the extract of 15 October 2025: +2.1\u00a0points, of which +0.3 from revision of the past and +1.8 from new data.",
  ]);
  expect(say(split(-0.03, 0.018, "version"))[0]).toBe(
    "Depuis l’extrait du 15 octobre 2025\u00a0: −1,2\u00a0point, dont −3,0 de nouvelle version de l’algorithme (révision comprise) et +1,8 de données nouvelles.",
  );
});

test("one part alone is not split", () => {
  expect(say(split(0.012, 0, "definition"))[0]).toBe(
    "Depuis l’extrait du 15 octobre 2025\u00a0: +1,2\u00a0point, de nouvelle définition, révision comprise.",
  );
  expect(say(split(0, 0.012))[1]).toBe("Since the extract of 15 October 2025: +1.2\u00a0points, from new data.");
  expect(say(split(0, 0))[0]).toBe("Depuis l’extrait du 15 octobre 2025\u00a0: inchangé.");
});

test("the numbers add up as they are read", () => {
  for (const [past, newData] of [
    [0.00249, 0.00249],
    [0.0045, 0.0145],
    [-0.00051, 0.0126],
  ] as const) {
    const numbers = say(split(past, newData))[1]!
      .match(/[+−]?\d\.\d/g)!
      .map((text) => Number(text.replace("−", "-")));
    expect(numbers[0]).toBeCloseTo(numbers[1]! + numbers[2]!, 9);
  }
});

test("speaks each scale", () => {
  expect(say(split(0.001, 0.002), suicideAttempt)[0]).toContain("+30 pour 10\u202f000, dont +10 de");
  expect(say(split(0.1, 0.2), charlson)[0]).toContain("\u00a0: +0,30, dont +0,10 de");
});

test("says of a delay which share changed, on the decimals of that share and not of the median", () => {
  expect(say(split(0.003, 0.018), dischargeLetterDelay)).toEqual([
    "Depuis l’extrait du 15 octobre 2025, part sous 8 jours\u00a0: +2,1\u00a0points, dont +0,3 de révision du passé et +1,8 de données nouvelles.",
    "Since the extract of 15 October 2025, share within 8 days: +2.1\u00a0points, of which +0.3 from revision of the past and +1.8 from new data.",
  ]);
  expect(say(split(0, 0), dischargeLetterDelay)[1]).toBe(
    "Since the extract of 15 October 2025, share within 8 days: unchanged.",
  );
});

test("says the change of a count undivided", () => {
  const undivided = (total: number, cause: "definition" | null = null) =>
    say({ state: "undivided", total, cause }, lettersMissing);
  expect(undivided(-1204)).toEqual([
    "Depuis l’extrait du 15 octobre 2025\u00a0: −1\u202f204. Le compte ne porte plus sur la même période\u00a0: révision du passé et données nouvelles ne se séparent pas.",
    "Since the extract of 15 October 2025: −1,204. The count no longer covers the same period: revision of the past and new data cannot be told apart.",
  ]);
  expect(undivided(12, "definition")[0]).toContain("\u00a0: +12, nouvelle définition comprise. Le compte");
  expect(undivided(0)[0]).toBe("Depuis l’extrait du 15 octobre 2025\u00a0: inchangé.");
  expect(undivided(0, "definition")[1]).toContain(": 0, new definition included.");
});

test("says which side is wanting, and leaves to the figure what it says itself", () => {
  expect(say({ state: "hidden", whose: "then" })[0]).toContain("le chiffre y était masqué");
  expect(say({ state: "hidden", whose: "same period now" })[0]).toContain("est masqué aujourd’hui");
  expect(say({ state: "missing", whose: "then" })[1]).toContain("the figure was not in it");
  expect(say({ state: "hidden", whose: "now" })).toEqual([null, null]);
  expect(say({ state: "across a break" })[0]).toContain("rupture de série");
  expect(say({ state: "not comparable" })[1]).toContain("no longer read in the same way");
});
