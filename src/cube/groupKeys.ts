import type { ColumnKind } from "../engine/Engine.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";

/** What a statement splits its answer by: a name and an SQL expression over its rows. */
export interface GroupKey {
  readonly name: string;
  readonly expression: string;
}

/** What a key holds once it has left the engine. */
export function keyKind(name: string): ColumnKind {
  if (name === "period" || name === "date") return "date";
  if (name === "part" || name === "site" || name === "place" || name === "age_band" || name.startsWith("bin_"))
    return "integer";
  return name.startsWith("event_") ? "boolean" : "text";
}

/**
 * Keys as columns, and the `GROUP BY` that goes with them. Text is grouped as it is stored and cast afterwards: grouping by an ENUM
 * is cheap, sending one loses its words.
 */
export function groupBy(
  keys: readonly GroupKey[],
  dialect: Dialect,
): { readonly columns: readonly string[]; readonly clause: string } {
  const columns = keys.map(
    ({ name, expression }) => `${keyKind(name) === "text" ? dialect.toText(expression) : expression} AS ${name}`,
  );
  return { columns, clause: keys.length > 0 ? ` GROUP BY ${keys.map(({ expression }) => expression).join(", ")}` : "" };
}
