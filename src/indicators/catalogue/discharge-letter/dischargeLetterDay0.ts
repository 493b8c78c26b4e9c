import { mcoNightAlive } from "./mcoNightAlive.ts";
import { dischargeLetterDay0Sheet } from "./dischargeLetterDay0Sheet.ts";
import { letterDatedWithin } from "./letterDatedWithin.ts";

export const dischargeLetterDay0 = letterDatedWithin(0, {
  id: "discharge-letter-day0",
  sheet: dischargeLetterDay0Sheet,
  population: mcoNightAlive,
  audited: true,
});
