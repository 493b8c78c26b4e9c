import { literalList } from "../../engine/literal.ts";
import { leftOutRules } from "../leftOutRules.ts";
import { type Fault, faultRule } from "./faults.ts";
import type { Loading } from "./Loading.ts";

/** Makes `visit_left_out` from the rows of `visit_occurrence` whose first fault is one of dates. */
export async function countLeftOut({ engine, signal }: Loading, faults: readonly Fault[]): Promise<void> {
  const select = `SELECT care_site_id, ${faultRule(faults)} AS rule, count(*)::INTEGER AS stays, count(DISTINCT person_id)::INTEGER AS patients
    FROM visit_occurrence WHERE fault <> 0 GROUP BY ALL HAVING rule IN ${literalList(leftOutRules)}`;
  await engine.execute(`CREATE TABLE visit_left_out AS ${select}`, { signal });
}
