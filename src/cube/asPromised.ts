import type { Shape } from "../engine/Engine.ts";
import { identifier } from "../engine/literal.ts";

/** The same result with its text columns cast to text once grouped: grouping by an ENUM is cheap, sending one loses its words. */
export function asPromised(sql: string, shape: Shape): string {
  const columns = Object.entries(shape).map(([name, kind]) =>
    kind === "text" ? `CAST(${identifier(name)} AS VARCHAR) AS ${identifier(name)}` : identifier(name),
  );
  return `SELECT ${columns.join(", ")} FROM (${sql})`;
}
