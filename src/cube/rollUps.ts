import type { Calendar } from "../indicators/compile/Calendar.ts";
import { conditionsOf } from "../indicators/compile/conditionUnits.ts";
import { columnSuffix, type Family } from "../indicators/compile/Family.ts";
import { measuresOf, type Measure } from "../indicators/compile/measures.ts";
import { rolledFrom } from "../indicators/compile/unitTable.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { Delay } from "../indicators/language/Indicator.ts";
import { groupBy, type GroupKey } from "./groupKeys.ts";
import { storedSums } from "./storedSums.ts";

/** Dimensions a breakdown or a filter may use; a roll-up `by hospital` keeps them, the others do not. */
export const breakdownDimensions = ["sex", "age_band", "visit_type", "stay_type"] as const;

/** A subject is what a roll-up counts: the units of a family, or the delays of one indicator day by day. */
export interface Subject {
  readonly id: string;
  readonly table: string;
  /** What its roll-ups are made from: the same rows. */
  readonly rolledFrom: string;
  /** What its answers tell apart beside what a question asks. */
  readonly dimensions: readonly string[];
  /** More keys of its roll-ups, over which answers add up: a measure says which of their values count. */
  readonly rolledBy: readonly string[];
  readonly measures: readonly Measure[];
  readonly where: string;
}

/** The family's own subject, then one for each delay among its indicators. */
export function subjectsOf(family: Family): readonly Subject[] {
  const table = `unit_${family.id}`;
  return [
    {
      id: family.id,
      table,
      rolledFrom: rolledFrom(family),
      dimensions: ["nlp_version"],
      rolledBy: conditionsOf(family).length > 0 ? ["condition"] : [],
      measures: family.indicators.flatMap(measuresOf),
      where: "TRUE",
    },
    ...family.indicators
      .filter((indicator): indicator is Delay => indicator.shape === "delay")
      .map((indicator) => delaySubject(indicator, table)),
  ];
}

/** Units of a delay by `bin` (days) and `event` (false: censored). */
export function delaySubject({ id }: Delay, table: string): Subject {
  const x = columnSuffix(id);
  return {
    id: `delay_${x}`,
    table,
    rolledFrom: table,
    dimensions: [`bin_${x}`, `event_${x}`],
    rolledBy: [],
    measures: [{ column: "units", unit: "1", stored: "units", conditions: null }],
    where: `u.den_${x}`,
  };
}

/** `month × hospital` with every breakdown, `month × site` of the whole tree and `day × hospital` without. */
export const rollUpKinds = ["month_hospital", "month_site", "day_hospital"] as const;
export type RollUpKind = (typeof rollUpKinds)[number];

export const rollUpName = (kind: RollUpKind, subject: Subject) => `cube_${kind}_${subject.id}`;

/** A roll-up as a statement: one row for each cell, its keys and its sums. */
export interface RollUpStatement {
  readonly kind: "roll-up";
  readonly name: string;
  readonly select: string;
  readonly keys: readonly string[];
  readonly sums: readonly string[];
}

/** The roll-ups of a subject. */
export function rollUps(subject: Subject, calendar: Calendar, dialect: Dialect): readonly RollUpStatement[] {
  const month = dialect.periodOf("u.anchor", "month");
  const from = `${subject.rolledFrom} u WHERE ${subject.where} AND u.hospital IS NOT NULL AND u.anchor <= DATE '${calendar.end}'`;
  const dimensions = [...subject.dimensions, ...subject.rolledBy].map((name) => ({ name, expression: `u.${name}` }));
  const breakdowns = breakdownDimensions.map((name) => ({ name, expression: `u.${name}` }));
  const stored = storedSums(subject.measures);
  const sums = stored.map(({ column }) => column);
  const statement = (
    kind: RollUpKind,
    keys: readonly GroupKey[],
    added: readonly string[],
    rows: string,
  ): RollUpStatement => {
    const { columns, clause } = groupBy(keys, dialect);
    // Rows that are alike lie together: what is kept of them is smaller by a third, and the same whenever it is made.
    const others = keys.map(({ name }) => name).filter((name) => name !== "place" && name !== "date");
    return {
      kind: "roll-up",
      name: rollUpName(kind, subject),
      select: `SELECT ${[...columns, ...added].join(", ")} FROM ${rows}${clause} ORDER BY ${["place", ...others, "date"].join(", ")}`,
      keys: keys.map(({ name }) => name),
      sums,
    };
  };
  const units = stored.map(({ column, unit }) => `${dialect.sumInteger(unit)} AS ${column}`);
  const again = sums.map((column) => `${dialect.sumInteger(`u.${column}`)} AS ${column}`);
  // Added up by unit first: each counts in several sites.
  const names = dimensions.map(({ expression }) => expression);
  const byUnit = `(SELECT ${[`${month} AS month`, "u.hospital", "u.unit_site", ...names, ...units].join(", ")}
    FROM ${from} GROUP BY ${[month, "u.hospital", "u.unit_site", ...names].join(", ")}) u
    JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site`;
  const hospital: GroupKey = { name: "place", expression: "u.hospital" };
  return [
    statement(
      "month_hospital",
      [{ name: "date", expression: month }, hospital, ...breakdowns, ...dimensions],
      units,
      from,
    ),
    statement("day_hospital", [{ name: "date", expression: "u.anchor" }, hospital, ...dimensions], units, from),
    statement(
      "month_site",
      [{ name: "date", expression: "u.month" }, { name: "place", expression: "s.site" }, ...dimensions],
      again,
      byUnit,
    ),
  ];
}
