import { literal } from "../../engine/literal.ts";
import { ageBands } from "../../extract/store.ts";
import type { Published, PublishedGrain } from "../../extract/PublishedGrain.ts";
import { columnSuffix, type Family } from "../../indicators/compile/Family.ts";
import { lastBin } from "../../indicators/compile/unitFlags.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { RolledSplit } from "../Question.ts";
import { breakdownDimensions, subjectsOf, type RollUpStatement, type Subject } from "../rollUps.ts";
import { publishedName } from "./askedSplits.ts";
import { sourceGrain } from "./sourceGrain.ts";

/** Columns of `indicator_cube` by the measure that they are; the bounds of patients that the records give have none. */
const columns = { den: "denominator", num: "numerator", sq: "sum_squares" } as const;

const levels: readonly PublishedGrain["level"][] = ["all", "group", "hospital", "department", "unit"];

/** A roll-up of published cells: `sums` are read, `absent` are measures of records, of which nothing is published. */
export interface PublishedRollUp extends RollUpStatement {
  readonly absent: readonly string[];
}

/**
 * The roll-ups of a family's published cells over the relation `site_at`: `month × site` as those of records, once for each set of
 * dimensions that may be told apart. A hidden cell is NaN, and so is every sum that it enters.
 */
export function publishedRollUps(family: Family, published: Published): readonly PublishedRollUp[] {
  const grains = family.indicators.flatMap(({ id }) => published.get(id) ?? []);
  return tellable(grains).flatMap((splits) => {
    const sources = family.indicators.flatMap(({ id }) => sourcesOf(id, published.get(id) ?? [], splits));
    const [units, ...delays] = subjectsOf(family);
    return [
      statement(units!, splits, sources, unitMeasures(family.indicators), ""),
      ...delays.map((subject) => {
        const { id } = family.indicators.find((one) => subject.id === `delay_${columnSuffix(one.id)}`)!;
        const own = sources.filter(({ indicator }) => indicator === id);
        return statement(
          subject,
          splits,
          own,
          [{ name: "units", sql: value("denominator") }],
          " AND c.delay_days IS NOT NULL",
        );
      }),
    ];
  });
}

/** Every set of dimensions that some grain can tell apart. */
function tellable(grains: readonly PublishedGrain[]): readonly (readonly RolledSplit[])[] {
  const sets = breakdownDimensions.reduce<readonly (readonly RolledSplit[])[]>(
    (made, split) => [...made, ...made.map((set) => [...set, split])],
    [[]],
  );
  return sets.filter((set) => grains.some(({ splits }) => set.every((split) => splits.includes(split))));
}

interface Source {
  readonly indicator: string;
  readonly grain: string;
  readonly level: PublishedGrain["level"];
}

function sourcesOf(
  indicator: string,
  grains: readonly PublishedGrain[],
  splits: readonly RolledSplit[],
): readonly Source[] {
  return levels.flatMap((level) => {
    const grain = sourceGrain(grains, level, splits);
    return grain ? [{ indicator, grain: grain.name, level }] : [];
  });
}

interface Sum {
  readonly name: string;
  readonly sql: string;
}

function unitMeasures(indicators: readonly Indicator[]): readonly Sum[] {
  return indicators.flatMap(({ id, shape }) =>
    Object.entries(columns)
      .filter(
        ([kind]) => kind === "den" || (kind === "num" && shape !== "delay") || (kind === "sq" && shape === "mean"),
      )
      .map(([kind, column]) => ({
        name: `${kind}_${columnSuffix(id)}`,
        sql: `CASE WHEN c.indicator = ${literal(id)} THEN ${value(column)} END`,
      })),
  );
}

const value = (column: string) => `CASE WHEN c.hidden THEN CAST('NaN' AS DOUBLE) ELSE c.${column} END`;

function statement(
  subject: Subject,
  splits: readonly RolledSplit[],
  sources: readonly Source[],
  sums: readonly Sum[],
  where: string,
): PublishedRollUp {
  const keys = [
    { name: "date", sql: "c.period_start" },
    { name: "place", sql: "s.site" },
    ...[...splits, ...subject.dimensions].map((name) => ({ name, sql: keySql(name) })),
  ];
  const rows = sources.map(({ indicator, grain, level }) => `(${[indicator, grain, level].map(literal).join(", ")})`);
  return {
    kind: "roll-up",
    name: publishedName(subject, splits),
    select: `SELECT ${keys.map(({ name, sql }) => `${sql} AS ${name}`).join(", ")}, ${sums.map(({ name, sql }) => `sum(${sql}) AS ${name}`).join(", ")}
  FROM indicator_cube c JOIN (VALUES ${rows.join(", ")}) g(indicator, grain, level) ON g.indicator = c.indicator AND g.grain = c.grain
    JOIN site_at s ON s.start = c.care_site_id AND s.level = g.level
  WHERE TRUE${where} GROUP BY ${keys.map(({ sql }) => sql).join(", ")} ORDER BY place`,
    keys: keys.map(({ name }) => name),
    sums: sums.map(({ name }) => name),
    absent: subject.measures.map(({ column }) => column).filter((column) => !sums.some(({ name }) => name === column)),
  };
}

function keySql(name: string): string {
  if (name === "age_band")
    return `CAST(list_position([${ageBands.map(literal).join(", ")}], c.age_band) - 1 AS INTEGER)`;
  if (name.startsWith("bin_")) return `least(c.delay_days, ${lastBin})`;
  if (name.startsWith("event_")) return "NOT c.censored";
  return `c.${name}`;
}
