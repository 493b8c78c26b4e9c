import type { Indicator } from "../language/Indicator.ts";
import { familiesOf } from "./Family.ts";
import { unitColumns } from "./unitTable.ts";

/** What a view of units takes out of the table under it: each of its columns as an expression over a row `u` of it. */
export interface UnitRelation {
  readonly table: string;
  readonly columns: ReadonlyMap<string, string>;
}

/** The views `unit_<family>` of visits over their packed tables, for the very indicators that these were made for. */
export function unitRelations(measurable: readonly Indicator[]): ReadonlyMap<string, UnitRelation> {
  const visits = familiesOf(measurable).filter(({ unit }) => unit !== "document");
  return new Map(
    visits.map((family) => [`unit_${family.id}`, { table: `packed_${family.id}`, columns: unitColumns(family) }]),
  );
}
