import type { Predicate } from "../../language/Predicate.ts";

/** MCO stays of at least one night that the patient left alive. */
export const mcoNightAlive: Predicate = {
  all: [{ stayType: ["MCO"] }, { nightsAtLeast: 1 }, { dischargeClass: ["home", "transfer"] }],
};
