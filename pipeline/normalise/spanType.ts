import { literalList } from "../../src/engine/literal.ts";
import { sectionNames } from "../../src/extract/sectionNames.ts";

const quantities = ["bmi", "weight", "size"] as const;

/** SQL of the span type: the writer's own, else what the label says. */
export function spanTypeSql(label: string, given: string | null): string {
  const fromLabel = `CASE WHEN ${label} IN ${literalList(sectionNames)} THEN 'sections' WHEN ${label} IN ${literalList(quantities)} THEN ${label} ELSE 'ents' END`;
  return given === null ? fromLabel : `coalesce(${given}, ${fromLabel})`;
}
