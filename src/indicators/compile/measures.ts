import type { Indicator } from "../language/Indicator.ts";
import { alikeAs } from "./alikeAs.ts";
import { countedSides } from "./countedSides.ts";
import { columnSuffix } from "./Family.ts";

/**
 * Something additive: the column of an answer, and what one unit `u` brings to it. Roll-ups hold once what several indicators count
 * alike, under the name `stored`; of units by condition they hold all conditions, and `conditions` says which count here.
 */
export interface Measure {
  readonly column: string;
  readonly unit: string;
  readonly stored: string;
  readonly conditions: readonly string[] | null;
}

/**
 * Additive columns of an indicator, `<kind>_<indicator>`:
 * `pop` units before reading is asked, `den` denominator, `num` numerator (points for a mean), `sq` squared points,
 * `age<i>` units of a count by age of the want; `one_den`, `one_num`, `one_not` the same units counted once per patient
 * over the whole extract, hence a lower bound of distinct patients that adds up: the first of the patient on that side, or, of
 * documents and of stays by condition, the one unit of each patient that is marked;
 * `monthly_den`, `monthly_num`, `monthly_not` counted once per patient and month: a tighter one, which adds up within a month.
 */
export function measuresOf(indicator: Indicator): readonly Measure[] {
  const measures = known.get(indicator) ?? measured(indicator);
  known.set(indicator, measures);
  return measures;
}

/** They are asked for with every question, and do not change. */
const known = new WeakMap<Indicator, readonly Measure[]>();

function measured(indicator: Indicator): readonly Measure[] {
  const x = columnSuffix(indicator.id);
  const conditions =
    indicator.shape === "proportion" ? (indicator.conditions?.map(({ label }) => label) ?? null) : null;
  const alike = alikeAs(indicator);
  const measure = (kind: string, unit: string): Measure => ({
    column: `${kind}_${x}`,
    unit,
    stored: `${kind}_${alike[kind.endsWith("pop") || kind.endsWith("den") ? "under" : "over"]}`,
    conditions,
  });
  const flag = (kind: string) => measure(kind, `CAST(u.${kind}_${x} AS INTEGER)`);
  const patients = countedSides(indicator).flatMap(({ kind, condition, marked }) => [
    measure(`one_${kind}`, `CAST(${marked} AS INTEGER)`),
    ...(indicator.unit === "document"
      ? []
      : [measure(`monthly_${kind}`, `CAST(u.representative_in_month AND ${condition} AS INTEGER)`)]),
  ]);
  const den = [...(indicator.unread ? [flag("pop")] : []), flag("den"), ...patients];
  switch (indicator.shape) {
    case "proportion":
      return [...den, flag("num")];
    case "mean":
      return [
        ...den,
        measure("num", `CASE WHEN u.den_${x} THEN u.num_${x} ELSE 0 END`),
        measure("sq", `CASE WHEN u.den_${x} THEN u.num_${x} * u.num_${x} ELSE 0 END`),
      ];
    case "count":
      return [...den, ...indicator.agesDays.map((_, index) => flag(`age${index}`))];
    case "delay":
      return den;
  }
}
