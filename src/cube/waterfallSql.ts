import { dateLiteral, literalList } from "../engine/literal.ts";
import { ageBand } from "../indicators/compile/ageBand.ts";
import { baseUnits, unitDocuments } from "../indicators/compile/baseUnits.ts";
import type { Exclusion } from "../indicators/compile/exclusionsOf.ts";
import type { Family } from "../indicators/compile/Family.ts";
import { featuresOf } from "../indicators/compile/featuresOf.ts";
import { withoutRepeats } from "../indicators/compile/Step.ts";
import { unitFeatures } from "../indicators/compile/unitFeatures.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import { filterSql, placeSql } from "./filterSql.ts";
import type { Question } from "./Question.ts";

/** Units of a place, counted at each of some sites in it. */
export type WaterfallQuestion = Pick<Question, "place" | "filters" | "from" | "to"> & {
  readonly sites: readonly number[];
};

/**
 * Counts the units of a family and, rule by rule, those that are the first time left out by it, with their distinct patients. The
 * tables that units are made from are gone once they are made: here they are made again, for the units of the question alone.
 * Result columns: `site` (each of `sites` in which a unit lies), `units`, and for each rule `units_<i>`, `patients_<i>`.
 */
export function waterfallSql(
  family: Family,
  exclusions: readonly Exclusion[],
  { place, filters, from, to, sites }: WaterfallQuestion,
  dialect: Dialect,
): string {
  const steps =
    family.unit === "document"
      ? []
      : withoutRepeats([
          ...baseUnits(family, dialect),
          unitDocuments(family, dialect),
          ...unitFeatures(family, dialect),
        ]);
  const features = family.unit === "document" ? `SELECT * FROM features_${family.id}` : featuresOf(family);
  const where = [
    "u.hospital IS NOT NULL",
    `u.anchor BETWEEN ${dateLiteral(from)} AND ${dateLiteral(to)}`,
    ...placeSql(place),
    ...filterSql(filters),
    `s.site IN ${literalList(sites)}`,
  ];
  const left = exclusions.map((_, at) => {
    const met = exclusions.slice(0, at).map(({ holds }) => holds);
    return [...met, `NOT ${exclusions[at]!.holds}`].join(" AND ");
  });
  const columns = left.flatMap((condition, at) => [
    `${dialect.countIf(condition)} AS units_${at}`,
    `count(DISTINCT CASE WHEN ${condition} THEN u.person_id END) AS patients_${at}`,
  ]);
  const tables = [
    ...steps.map(({ name, select }) => `${name} AS (${select})`),
    `features AS (${features})`,
    `unit AS (SELECT u.*, ${ageBand("u.age")} AS age_band FROM features u)`,
  ];
  return `WITH ${tables.join(", ")} SELECT ${["s.site AS site", "count(*) AS units", ...columns].join(", ")}
  FROM unit u JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site WHERE ${where.join(" AND ")} GROUP BY s.site`;
}
