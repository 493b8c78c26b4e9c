import type { Question, RolledSplit } from "../Question.ts";
import { breakdownDimensions, rollUpName, type Subject } from "../rollUps.ts";

/** The dimensions that a question splits or filters by, in their order. */
export function askedSplits({ by, filters }: Pick<Question, "by" | "filters">): readonly RolledSplit[] {
  const filtered = { sex: filters.sex, age_band: filters.age, visit_type: filters.visit, stay_type: filters.stay };
  return breakdownDimensions.filter((name) => by.includes(name) || filtered[name] !== undefined);
}

/** Name of the roll-up of published cells that tells these dimensions apart. */
export const publishedName = (subject: Subject, splits: readonly RolledSplit[]) =>
  [rollUpName("month_site", subject), ...splits].join("_by_");
