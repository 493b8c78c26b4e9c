import { identifier } from "../../src/engine/literal.ts";

/** SELECT list of the columns that have an expression, in their order. */
export function selectList(columns: Readonly<Record<string, string | null>>): {
  readonly sql: string;
  readonly names: readonly string[];
} {
  const there = Object.entries(columns).filter((entry): entry is [string, string] => entry[1] !== null);
  return {
    sql: there.map(([name, expression]) => `${expression} AS ${identifier(name)}`).join(", "),
    names: there.map(([name]) => name),
  };
}
