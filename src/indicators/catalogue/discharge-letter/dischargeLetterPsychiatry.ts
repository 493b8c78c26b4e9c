import { alive } from "./alive.ts";
import { dischargeLetterPsychiatrySheet } from "./dischargeLetterPsychiatrySheet.ts";
import { letterDatedWithin } from "./letterDatedWithin.ts";

export const dischargeLetterPsychiatry = letterDatedWithin(0, {
  id: "discharge-letter-psychiatry",
  sheet: dischargeLetterPsychiatrySheet,
  population: { all: [{ stayType: ["Psychiatrie"] }, { nightsAtLeast: 1 }, alive] },
});
