import type { Indicator } from "../language/Indicator.ts";
import { columnSuffix } from "./Family.ts";

/** Something additive: the column of a roll-up, and what one unit `u` brings to it. */
export interface Measure {
  readonly column: string;
  readonly unit: string;
}

/**
 * Additive columns of an indicator, `<kind>_<indicator>`:
 * `pop` units before reading is asked, `den` denominator, `num` numerator (points for a mean), `sq` squared points,
 * `age<i>` units of a count by age of the want; `one_den`, `one_num`, `one_not` the same units counted once per patient
 * over the whole extract (a unit of each patient is marked), hence a lower bound of distinct patients that adds up;
 * `monthly_den`, `monthly_num`, `monthly_not` counted once per patient and month: a tighter one, which adds up within a month.
 */
export function measuresOf(indicator: Indicator): readonly Measure[] {
  const x = columnSuffix(indicator.id);
  const flag = (kind: string): Measure => ({ column: `${kind}_${x}`, unit: `CAST(u.${kind}_${x} AS INTEGER)` });
  const one = (kind: string, condition: string): readonly Measure[] => [
    { column: `one_${kind}_${x}`, unit: `CAST(u.representative AND ${condition} AS INTEGER)` },
    ...(indicator.unit === "document"
      ? []
      : [
          {
            column: `monthly_${kind}_${x}`,
            unit: `CAST(u.representative_in_month AND ${condition} AS INTEGER)`,
          },
        ]),
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
        { column: `num_${x}`, unit: `CASE WHEN u.den_${x} THEN u.num_${x} ELSE 0 END` },
        { column: `sq_${x}`, unit: `CASE WHEN u.den_${x} THEN u.num_${x} * u.num_${x} ELSE 0 END` },
      ];
    case "count":
      return [...den, ...indicator.agesDays.map((_, index) => flag(`age${index}`))];
    case "delay":
      return den;
  }
}
