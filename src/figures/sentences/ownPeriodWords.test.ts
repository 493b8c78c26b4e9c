import { expect, it } from "vitest";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { messages } from "../../locales/fr/messages.ts";
import { translator } from "../../locales/translate.ts";
import { latestPeriod } from "../latestPeriod.ts";
import { ownPeriodWords } from "./ownPeriodWords.ts";
import { exampleLine } from "./testing/exampleLine.ts";

const t = translator("fr", messages);
const october = exampleLine();
const september = { ...october, period: "2024-09-01" };
const count = exampleLine({ indicator: lettersMissing });
const latest = latestPeriod([september, october, count]);

it("names the month of a line that is behind the others, and only of that one", () => {
  const own = [october, september].map((line) => ownPeriodWords(line, { latest, whole: null }, t, "fr"));
  expect(own).toEqual([null, "sept. 2024"]);
});

it("names the day of a count, in a window read as a whole too", () => {
  const whole = { from: "2024-01", to: "2024-06" };
  const own = [count, september].map((line) => ownPeriodWords(line, { latest, whole }, t, "fr"));
  expect(own).toEqual(["au 10 novembre 2024, 12 derniers mois", null]);
});
