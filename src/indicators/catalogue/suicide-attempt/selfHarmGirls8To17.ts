import type { Proportion } from "../../language/Indicator.ts";
import { selfHarmGirls8To17Sheet } from "./selfHarmGirls8To17Sheet.ts";
import { suicideAttempt } from "./suicideAttempt.ts";

/** The same rule, of girls of 8 to 17 alone. */
export const selfHarmGirls8To17: Proportion = {
  ...suicideAttempt,
  id: "self-harm-girls-8-17",
  sheet: selfHarmGirls8To17Sheet,
  population: { all: [{ sex: ["f"] }, { ageAtLeast: 8 }, { ageAtMost: 17 }] },
  finestGrain: "quarter",
  finestLevel: "group",
};
