import type { Calendar } from "../indicators/compile/Calendar.ts";
import { columnSuffix, type Family } from "../indicators/compile/Family.ts";
import { measuresOf, type Measure } from "../indicators/compile/measures.ts";
import type { Step } from "../indicators/compile/Step.ts";
import { rolledFrom } from "../indicators/compile/unitTable.ts";
import { conditionsOf } from "../indicators/compile/unitFeatures.ts";
import type { Dialect } from "../indicators/dialect/Dialect.ts";
import type { Delay } from "../indicators/language/Indicator.ts";

/** Dimensions a breakdown or a filter may use; a roll-up `by hospital` keeps them, the others do not. */
export const breakdownDimensions = ["sex", "age_band", "visit_type", "stay_type"] as const;

/** A subject is what a roll-up counts: the units of a family, or the delays of one indicator day by day. */
export interface Subject {
  readonly id: string;
  readonly table: string;
  /** What its roll-ups are made from: the same rows. */
  readonly rolledFrom: string;
  readonly dimensions: readonly string[];
  readonly measures: readonly Measure[];
  readonly where: string;
}

/** The family's own subject, then one for each delay among its indicators. */
export function subjectsOf(family: Family): readonly Subject[] {
  const table = `unit_${family.id}`;
  const condition = conditionsOf(family).length > 0 ? ["condition"] : [];
  return [
    {
      id: family.id,
      table,
      rolledFrom: rolledFrom(family),
      dimensions: ["nlp_version", ...condition],
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
    measures: [{ column: "units", unit: "1" }],
    where: `u.den_${x}`,
  };
}

/** `month × hospital` with every breakdown, `month × site` of the whole tree and `day × hospital` without. */
export const rollUpKinds = ["month_hospital", "month_site", "day_hospital"] as const;
export type RollUpKind = (typeof rollUpKinds)[number];

export const rollUpName = (kind: RollUpKind, subject: Subject) => `cube_${kind}_${subject.id}`;

/** The roll-ups of a subject, in the order to make them. */
export function rollUps(subject: Subject, calendar: Calendar, dialect: Dialect): readonly Step[] {
  const month = dialect.periodOf("u.anchor", "month");
  const kept = `${subject.where} AND u.hospital IS NOT NULL AND u.anchor <= DATE '${calendar.end}'`;
  const dimensions = subject.dimensions.map((dimension) => `u.${dimension}`);
  // Laid out by place: a question about one reads little of the rest.
  const fromUnits = (kind: RollUpKind, keys: readonly string[]): Step => ({
    name: rollUpName(kind, subject),
    kind: "table",
    select: `SELECT ${[...keys, ...sums].join(", ")} FROM ${subject.rolledFrom} u WHERE ${kept} GROUP BY ${keys.map((_, index) => index + 1).join(", ")} ORDER BY 2, 1`,
  });
  const sums = subject.measures.map(({ column, unit }) => `${dialect.sumInteger(unit)} AS ${column}`);
  const again = subject.measures.map(({ column }) => `${dialect.sumInteger(`u.${column}`)} AS ${column}`);
  const byUnit = `(SELECT ${[`${month} AS month`, "u.hospital", "u.unit_site", ...dimensions, ...sums].join(", ")}
    FROM ${subject.rolledFrom} u WHERE ${kept} GROUP BY ${[month, "u.hospital", "u.unit_site", ...dimensions].join(", ")})`;
  return [
    fromUnits("month_hospital", [
      `${month} AS month`,
      "u.hospital",
      ...breakdownDimensions.map((name) => `u.${name}`),
      ...dimensions,
    ]),
    fromUnits("day_hospital", ["u.anchor AS day", "u.hospital", ...dimensions]),
    {
      name: rollUpName("month_site", subject),
      kind: "table",
      select: `SELECT ${["u.month", "s.site", ...dimensions, ...again].join(", ")}
  FROM ${byUnit} u JOIN site_member s ON s.hospital = u.hospital AND s.unit_site = u.unit_site
  GROUP BY ${["u.month", "s.site", ...dimensions].join(", ")} ORDER BY 2, 1`,
    },
  ];
}
