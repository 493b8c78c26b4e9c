import type { Predicate } from "../../language/Predicate.ts";
import { countedAttempt } from "../suicide-attempt/countedAttempt.ts";
import { activeAlcohol } from "./activeAlcohol.ts";

/** What makes a passage one that a return may follow, and a later passage a return. */
export const attemptOrAlcohol: Predicate = { any: [countedAttempt, activeAlcohol] };
