import type { Fault } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import { unitTests } from "./predicateTests.ts";

/** A unit is complete once its horizon has passed: no event may come later. Days of delays and counts ascend. */
export function timeFaults(indicator: Indicator): readonly Fault[] {
  const { horizonDays } = indicator;
  const faults: Fault[] = unitTests(indicator).flatMap(({ path, test }): readonly Fault[] =>
    "letterWithin" in test && test.letterWithin > horizonDays
      ? [{ path: `${path}.letterWithin`, code: "horizon-too-short" }]
      : [],
  );
  if (indicator.shape === "proportion" && indicator.follows && indicator.follows.withinDays > horizonDays)
    faults.push({ path: "follows.withinDays", code: "horizon-too-short" });
  if (indicator.shape === "delay") {
    faults.push(...descents(indicator.within, "within"));
    if (!indicator.within.includes(indicator.charted)) faults.push({ path: "charted", code: "unknown-value" });
  }
  if (indicator.shape === "count") faults.push(...descents(indicator.agesDays, "agesDays"));
  return faults;
}

function descents(days: readonly number[], path: string): readonly Fault[] {
  return days.flatMap((day, index): readonly Fault[] =>
    index > 0 && day <= days[index - 1]! ? [{ path: `${path}.${index}`, code: "out-of-range" }] : [],
  );
}
