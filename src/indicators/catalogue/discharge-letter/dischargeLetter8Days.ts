import { mcoNightAlive } from "./mcoNightAlive.ts";
import { dischargeLetter8DaysSheet } from "./dischargeLetter8DaysSheet.ts";
import { letterDatedWithin } from "./letterDatedWithin.ts";

export const dischargeLetter8Days = letterDatedWithin(8, {
  id: "discharge-letter-8days",
  sheet: dischargeLetter8DaysSheet,
  population: mcoNightAlive,
  audited: true,
});
