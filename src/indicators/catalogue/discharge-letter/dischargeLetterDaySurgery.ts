import { alive } from "./alive.ts";
import { dischargeLetterDaySurgerySheet } from "./dischargeLetterDaySurgerySheet.ts";
import { letterDatedWithin } from "./letterDatedWithin.ts";

export const dischargeLetterDaySurgery = letterDatedWithin(0, {
  id: "discharge-letter-day-surgery",
  sheet: dischargeLetterDaySurgerySheet,
  stays: "hospitalisation incomplète",
  population: { all: [{ stayType: ["MCO"] }, alive] },
});
