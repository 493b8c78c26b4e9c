import type { IndicatorFigures } from "../../IndicatorFigures.ts";
import type { StandingFact } from "./StandingFact.ts";

/** The facts that explain why nothing of an indicator is counted: its documents, or what is looked for in them, were never there. */
export function factsBehind(
  { indicator, current, period }: Pick<IndicatorFigures, "indicator" | "current" | "period">,
  facts: readonly StandingFact[],
): readonly StandingFact[] {
  if (current.state !== "empty") return [];
  return facts.filter(({ cause, indicators }) => {
    if (!indicators.includes(indicator.id)) return false;
    if (cause.kind === "documents begin") return period !== null && period.slice(0, 7) < cause.first;
    return cause.kind === "no documents" || cause.kind === "no headings";
  });
}
