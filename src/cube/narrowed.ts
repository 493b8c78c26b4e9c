import type { UnitRelation } from "../indicators/compile/unitRelations.ts";

/**
 * A statement over `view u` as one over the table under it, with only the columns that it uses: an engine plans every column of a view,
 * and a view of units has a hundred.
 */
export function narrowed(sql: string, view: string, relations: ReadonlyMap<string, UnitRelation> | undefined): string {
  const relation = relations?.get(view);
  if (!relation) return sql;
  const used = new Set([...sql.matchAll(/\bu\.(\w+)/g)].map(([, name]) => name!));
  const columns = [...used].map((name) => `${relation.columns.get(name)} AS ${name}`);
  return sql.replace(`FROM ${view} u`, `FROM (SELECT ${columns.join(", ")} FROM ${relation.table} u) u`);
}
