import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import { unitTests } from "./predicateTests.ts";

/** A unit is complete once its horizon has passed: no event may come later. Days of delays and counts ascend, and early signals need weeks. */
export function timeFaults(indicator: Indicator): readonly Fault[] {
  const { horizonDays } = indicator;
  const faults: Fault[] = unitTests(indicator).flatMap(({ path, test }): readonly Fault[] => {
    if ("letterWithin" in test) return later(test.letterWithin, horizonDays, `${path}.letterWithin`);
    return "section" in test ? later(test.sectionWithin ?? 0, horizonDays, `${path}.sectionWithin`) : [];
  });
  if (indicator.shape === "proportion" && indicator.follows) {
    const { follows } = indicator;
    if ("withinDays" in follows) faults.push(...later(follows.withinDays, horizonDays, "follows.withinDays"));
    else faults.push(...later(follows.withinHours / 24, horizonDays, "follows.withinHours"));
  }
  if (indicator.shape === "proportion" && indicator.earlySignals && indicator.finestGrain)
    faults.push({ path: "finestGrain", code: "grain-too-coarse" });
  if (indicator.shape === "delay") {
    faults.push(...descents(indicator.within, "within"));
    if (!indicator.within.includes(indicator.charted)) faults.push({ path: "charted", code: "unknown-value" });
  }
  if (indicator.shape === "count") faults.push(...descents(indicator.agesDays, "agesDays"));
  return faults;
}

const later = (days: number, horizonDays: number, path: string): readonly Fault[] =>
  days > horizonDays ? [{ path, code: "horizon-too-short" }] : [];

function descents(days: readonly number[], path: string): readonly Fault[] {
  return days.flatMap((day, index): readonly Fault[] =>
    index > 0 && day <= days[index - 1]! ? [{ path: `${path}.${index}`, code: "out-of-range" }] : [],
  );
}
