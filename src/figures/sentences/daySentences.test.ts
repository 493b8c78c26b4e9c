import { expect, test } from "vitest";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { CrisisDay } from "../early/crisisDays.ts";
import { daySentences } from "./daySentences.ts";

const t = translator("fr", messages);
const said = (counts: readonly (number | null)[], expected: number | null = null) =>
  daySentences(
    counts.map((count, at): CrisisDay => ({
      day: `2024-03-0${at + 4}`,
      figure:
        count === null
          ? { state: "hidden" }
          : { state: "final", numerator: count, denominator: 400, value: count, lower: null, upper: null },
      expected,
    })),
    false,
    "fr",
  )
    .map(({ id, values }) => t(id, values))
    .join(" ");

test("the highest day is said where one counts more than 0, with what is expected beside it", () => {
  expect(said([3, null, 9])).toMatch(/^2 jours affichés sur 3\. Le plus haut\u00a0: 9, .* Pas d’attendu par jour/);
  expect(said([3, null, 9], 2)).toContain("Attendu\u00a0: la moyenne du même jour de la semaine");
});

test("days that all count 0 have no highest, and nothing is drawn that a number could be expected beside", () => {
  expect(said([0, null, 0], 2)).toBe("2 jours affichés sur 3, tous à 0.");
  expect(said([0, null])).toBe("Un seul jour affiché sur 2, à 0.");
});
