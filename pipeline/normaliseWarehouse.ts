import { join } from "node:path";
import type { Database } from "./database/Database.ts";
import { normaliseConditions } from "./normalise/normaliseConditions.ts";
import { normaliseGiven } from "./normalise/normaliseGiven.ts";
import type { Normalised } from "./normalise/Normalised.ts";
import { normaliseNlp } from "./normalise/normaliseNlp.ts";
import { normaliseNotes } from "./normalise/normaliseNotes.ts";
import { normaliseSites } from "./normalise/normaliseSites.ts";
import { normaliseVisits } from "./normalise/normaliseVisits.ts";
import { readPersons } from "./normalise/readPersons.ts";
import { readUnits } from "./normalise/readUnits.ts";
import type { PackPhase } from "./PackRequest.ts";
import type { Plan } from "./plan/Plan.ts";
import { refused } from "./refusal/PackRefused.ts";
import { openFile, openSource } from "./source/openSource.ts";
import type { SourceTable } from "./source/SourceTable.ts";

/** Files that the plan names by a property of its own. */
const given = [
  { property: "validation", table: "nlp_validation" },
  { property: "references", table: "reference_figures" },
] as const;

/** Step 1: the tables of the warehouse and the outputs of EDS-NLP in the form of the contract, identifiers still in clear. */
export async function normaliseWarehouse(
  database: Database,
  plan: Plan,
  onPhase: (phase: PackPhase) => void,
): Promise<readonly Normalised[]> {
  const optional = async (table: string) =>
    (await openSource(database, table, join(plan.warehouse, table))) ??
    openSource(database, table, join(plan.warehouse, `${table}.parquet`));
  const required = async (table: string): Promise<SourceTable> => {
    const found = await optional(table);
    if (found === null) throw refused("source-missing", { table });
    return found;
  };

  onPhase("sites");
  const sites = await normaliseSites(database, await required("care_site"), await optional("fact_relationship"));
  onPhase("visits");
  await readPersons(database, await required("person"));
  const details = await optional("visit_detail");
  if (details !== null) await readUnits(database, details);
  const visits = await normaliseVisits(database, await required("visit_occurrence"), details !== null);
  onPhase("notes");
  const notes = await normaliseNotes(database, await required("note"));
  const made = [sites, visits, notes];
  onPhase("nlp");
  made.push(...(await normaliseNlp(database, plan.nlp)));
  const conditions = await optional("condition_occurrence");
  if (conditions !== null) {
    onPhase("conditions");
    made.push(await normaliseConditions(database, conditions));
  }
  for (const { property, table } of given) {
    const path = plan[property];
    if (path === undefined) continue;
    onPhase(property);
    const file = await openFile(database, property, path);
    if (file === null) throw refused("source-missing", { table: property });
    made.push(await normaliseGiven(database, table, file));
  }
  return made;
}
