import { nextDay } from "../perimeter/periods.ts";
import { isUnfiltered } from "./filterSql.ts";
import type { Question } from "./Question.ts";
import type { RollUpKind } from "./rollUps.ts";

/** The smallest roll-up that can answer; null when only the records can. */
export function rollUpFor({
  place,
  grain,
  from,
  to,
  filters,
  by,
  parts,
}: Omit<Question, "subject">): RollUpKind | null {
  const wholeMonths = grain !== "week" && grain !== "day" && from.endsWith("-01") && nextDay(to).endsWith("-01");
  const plain = isUnfiltered(filters) && by.length === 0;
  if (by.includes("document_group")) return null;
  const places = parts ?? [place];
  if (wholeMonths && plain) return "month_site";
  if (places.some(({ level }) => level === "department" || level === "unit")) return null;
  if (wholeMonths) return "month_hospital";
  return plain ? "day_hospital" : null;
}
