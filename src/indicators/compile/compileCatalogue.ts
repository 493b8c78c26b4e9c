import type { Dialect } from "../dialect/Dialect.ts";
import type { Indicator } from "../language/Indicator.ts";
import { baseUnits, unitDocuments } from "./baseUnits.ts";
import type { Calendar } from "./Calendar.ts";
import { familiesOf, type Family } from "./Family.ts";
import { withoutRepeats, type Step } from "./Step.ts";
import { unitFeatures } from "./unitFeatures.ts";
import { unitTable } from "./unitTable.ts";

/** Every relation that turns the tables of an extract into one table of units per family, in the order to make them. */
export function compileCatalogue(
  indicators: readonly Indicator[],
  calendar: Calendar,
  dialect: Dialect,
): readonly Step[] {
  return withoutRepeats(familiesOf(indicators).flatMap((family) => compileFamily(family, calendar, dialect)));
}

/** The relations of one family; the last is `unit_<family>`. */
export function compileFamily(family: Family, calendar: Calendar, dialect: Dialect): readonly Step[] {
  const documents =
    family.unit === "document"
      ? []
      : [...baseUnits(family, dialect), unitDocuments(family, dialect), ...unitFeatures(family, dialect)];
  return [...documents, ...unitTable(family, calendar, dialect)];
}
