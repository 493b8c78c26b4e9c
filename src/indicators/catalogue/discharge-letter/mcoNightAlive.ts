import type { Predicate } from "../../language/Predicate.ts";
import { alive } from "./alive.ts";

/** MCO stays of at least one night that the patient left alive. */
export const mcoNightAlive: Predicate = {
  all: [{ stayType: ["MCO"] }, { nightsAtLeast: 1 }, alive],
};
