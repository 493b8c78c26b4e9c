import { alive } from "./alive.ts";
import { dischargeLetterSmrSheet } from "./dischargeLetterSmrSheet.ts";
import { letterDatedWithin } from "./letterDatedWithin.ts";

export const dischargeLetterSmr = letterDatedWithin(0, {
  id: "discharge-letter-smr",
  sheet: dischargeLetterSmrSheet,
  population: { all: [{ stayType: ["SSR", "SLD"] }, { nightsAtLeast: 1 }, alive] },
});
