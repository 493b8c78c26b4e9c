import * as v from "valibot";
import { contradictions } from "./contradictions.ts";
import type { Fault, FaultCode } from "./Fault.ts";
import type { Indicator } from "./Indicator.ts";
import { indicatorSchema } from "./indicatorSchema.ts";
import { isDeeperThan } from "./isDeeperThan.ts";

/** The indicator, or everything that is wrong with it. */
export type ParsedIndicator = { readonly ok: Indicator } | { readonly faults: readonly Fault[] };

/**
 * Reads an indicator from JSON. The value returned is new and holds nothing but the fields of the language.
 *
 * @example
 * parseIndicator({ ...indicator, sql: "select 1" }) // { faults: [{ path: "sql", code: "unknown-field" }] }
 */
export function parseIndicator(value: unknown): ParsedIndicator {
  if (isDeeperThan(24, value)) return { faults: [{ path: "", code: "too-deep" }] };
  const parsed = v.safeParse(indicatorSchema, value);
  if (!parsed.success)
    return { faults: parsed.issues.map((issue) => ({ path: v.getDotPath(issue) ?? "", code: codeOf(issue) })) };
  const faults = contradictions(parsed.output);
  return faults.length > 0 ? { faults } : { ok: parsed.output };
}

/** Checks carry their code as their message; schemas carry none, and their kind tells. */
function codeOf(issue: v.BaseIssue<unknown>): FaultCode {
  if (issue.kind === "validation") return issue.message as FaultCode;
  if (issue.expected === "never" && issue.type === "strict_object") return "unknown-field";
  if (issue.received === "undefined") return "missing";
  return ["picklist", "literal", "variant"].includes(issue.type) ? "unknown-value" : "wrong-type";
}
