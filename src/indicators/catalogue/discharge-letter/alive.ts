import type { Predicate } from "../../language/Predicate.ts";

/** The patient left alive: home or by transfer. Modes that are unknown or on no list are neither. */
export const alive: Predicate = { dischargeClass: ["home", "transfer"] };
