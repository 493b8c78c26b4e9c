import { addMonths } from "../../../perimeter/months.ts";
import type { CompletenessFit } from "../CompletenessFit.ts";
import { fitCompleteness } from "../fitCompleteness.ts";

/** The fit of a source of 100 units a month from January 2024 on, so many of them documented; null: no unit. */
export function exampleFit(documented: readonly (number | null)[]): CompletenessFit {
  const months = documented.map((numerator, at) => ({
    month: addMonths("2024-01", at),
    numerator: numerator ?? 0,
    denominator: numerator === null ? 0 : 100,
  }));
  return fitCompleteness({ months, hidden: 0 });
}
