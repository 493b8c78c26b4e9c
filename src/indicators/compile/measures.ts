import type { Indicator } from "../language/Indicator.ts";
import { contentDigest } from "./contentDigest.ts";
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
 * over the whole extract (a unit of each patient is marked), hence a lower bound of distinct patients that adds up;
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
  const alike = {
    under: contentDigest(denominatorContent(indicator)),
    over: contentDigest(numeratorContent(indicator)),
  };
  const measure = (kind: string, unit: string): Measure => ({
    column: `${kind}_${x}`,
    unit,
    stored: `${kind}_${alike[kind.endsWith("pop") || kind.endsWith("den") ? "under" : "over"]}`,
    conditions,
  });
  const flag = (kind: string) => measure(kind, `CAST(u.${kind}_${x} AS INTEGER)`);
  const one = (kind: string, condition: string): readonly Measure[] => [
    measure(`one_${kind}`, `CAST(u.representative AND ${condition} AS INTEGER)`),
    ...(indicator.unit === "document"
      ? []
      : [measure(`monthly_${kind}`, `CAST(u.representative_in_month AND ${condition} AS INTEGER)`)]),
  ];
  const den = [...(indicator.unread ? [flag("pop")] : []), flag("den"), ...one("den", `u.den_${x}`)];
  switch (indicator.shape) {
    case "proportion":
      return indicator.disclosure === "process"
        ? [...den, flag("num")]
        : [...den, flag("num"), ...one("num", `u.num_${x}`), ...one("not", `u.den_${x} AND NOT u.num_${x}`)];
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

/** All that decides who is in the denominator, but the unit and its documents, which a family shares, and the conditions. */
function denominatorContent(indicator: Indicator): unknown {
  const { population, horizonDays, watermarks, unread } = indicator;
  const recent = indicator.shape === "count" ? indicator.recentMonths : null;
  return [population, horizonDays, [...watermarks].sort(), unread ?? null, recent];
}

/** All that decides the numerator as well. */
function numeratorContent(indicator: Indicator): unknown {
  const under = denominatorContent(indicator);
  switch (indicator.shape) {
    case "proportion":
      return [under, indicator.numerator, indicator.follows ?? null, indicator.episodeDays ?? null];
    case "mean":
      return [under, indicator.score];
    case "count":
      return [under, indicator.numerator, indicator.agesDays];
    case "delay":
      return [under];
  }
}
