import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Predicate } from "../indicators/language/Predicate.ts";

/** Whether what reading finds in the documents decides which units are counted at all, and not only how they count. */
export function selectedByReading(indicator: Indicator): boolean {
  return (indicator.shape === "proportion" && indicator.conditions !== undefined) || findsIn(indicator.population);
}

/** Whether a predicate asks for something that reading finds. */
export function findsIn(predicate: Predicate): boolean {
  if ("all" in predicate) return predicate.all.some(findsIn);
  if ("any" in predicate) return predicate.any.some(findsIn);
  if ("not" in predicate) return findsIn(predicate.not);
  return "mention" in predicate || "sectionsAtLeast" in predicate || "charlsonAtLeast" in predicate;
}
