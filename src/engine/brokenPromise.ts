import type { Statement, Shape } from "./Engine.ts";
import { EngineError } from "./EngineError.ts";

/** The refusal of a result that lacks a promised column or holds something else in it. */
export function brokenPromise(column: string, found: string, statement: Statement<Shape>): EngineError {
  const promised = statement.shape[column] ?? "nothing";
  return new EngineError("broken-promise", `column ${column} promises ${promised} and holds ${found}`, statement.sql);
}
