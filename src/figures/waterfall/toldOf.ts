import type { ExclusionRule } from "../../indicators/compile/exclusionsOf.ts";
import type { RuleCounts } from "./countRules.ts";
import type { HiddenRules } from "./settleRules.ts";
import type { ToldRules } from "./Waterfall.ts";

/**
 * The steps of one place. Rules that are not told by themselves are one step: their sum is what the others leave of the whole. Those whose
 * documents were not read, whose number the share read of every figure tells, stand by themselves from k patients on, else
 * with that step, or with another of k patients or more; where there is none, nothing is told.
 */
export function toldOf(
  rules: readonly ExclusionRule[],
  { units, removed }: RuleCounts,
  hidden: HiddenRules,
  k: number,
): ToldRules {
  if (hidden === "all") return { state: "hidden" };
  const steps: { rules: ExclusionRule[]; removed: number }[] = [];
  let together: (typeof steps)[number] | null = null;
  for (const [at, rule] of rules.entries()) {
    if (rule === "read") continue;
    if (hidden.has(at) && together) {
      together.rules.push(rule);
      together.removed += removed[at]!.units;
      continue;
    }
    const step = { rules: [rule], removed: removed[at]!.units };
    if (hidden.has(at)) together = step;
    steps.push(step);
  }
  const read = rules.indexOf("read");
  if (read >= 0) {
    const { units: unread, patients } = removed[read]!;
    const isFew = patients > 0 && patients < k;
    const beside = isFew ? (together ?? steps.findLast((step) => step.removed > 0)) : null;
    if (isFew && !beside) return { state: "hidden" };
    if (beside) {
      beside.rules.push("read");
      beside.removed += unread;
    } else steps.push({ rules: ["read"], removed: unread });
  }
  let left = units;
  return { state: "counted", units, steps: steps.map((step) => ({ ...step, left: (left -= step.removed) })) };
}
