import type { Sentence } from "../../locales/translate.ts";
import type { EarsVerdict } from "../early/earsVerdicts.ts";

/** Where a week stands to one method of EARS. */
export function earsState({ upper, above, carried }: EarsVerdict): "above" | "carried" | "below" | "none" {
  if (upper === null) return "none";
  return above ? (carried ? "carried" : "above") : "below";
}

/** Which of the three methods of EARS a week passes; and that it is no signal where C2 is not among them. */
export function earsSentences(verdicts: readonly EarsVerdict[]): readonly Sentence[] {
  const values = Object.fromEntries(
    verdicts.map(({ method, upper, above }) => [method, upper === null ? "none" : above ? "above" : "below"]),
  );
  const passed = verdicts.filter(({ above }) => above);
  const isAlone = passed.length > 0 && !passed.some(({ method }) => method === "C2");
  return [{ id: "alerts.ears.said", values }, ...(isAlone ? [{ id: "alerts.ears.alone", values: {} } as const] : [])];
}
