import type { IndicatorFigures } from "../../IndicatorFigures.ts";
import type { StandingFact } from "./StandingFact.ts";

/**
 * The facts that explain why nothing of an indicator is counted, or none of its documents read: they, or what is looked for in them, were
 * never there.
 */
export function factsBehind(
  { indicator, current, period }: Pick<IndicatorFigures, "indicator" | "current" | "period">,
  facts: readonly StandingFact[],
): readonly StandingFact[] {
  const { state } = current;
  if (state !== "empty" && state !== "not read") return [];
  return facts.filter(({ cause, indicators }) => {
    if (!indicators.includes(indicator.id)) return false;
    if (cause.kind === "documents begin") return period !== null && period.slice(0, 7) < cause.first;
    if (cause.kind === "documents lacking") return period !== null && cause.months.includes(period.slice(0, 7));
    return cause.kind === "no documents" || (cause.kind === "no headings" && state === "empty");
  });
}
