import type { Indicator, Unit } from "../../indicators/language/Indicator.ts";
import type { Sentence } from "../../locales/translate.ts";
import type { Counted } from "./formatFigure.ts";

const units = {
  stay: "stay",
  document: "document",
  "stay × condition": "condition",
  "emergency passage": "passage",
} as const satisfies Record<Unit, string>;

/** The short name of a unit, as sentences tell it apart. */
export function unitName(unit: Unit): (typeof units)[Unit] {
  return units[unit];
}

/** So many units of the indicator: `1 417 séjours`. */
export function unitsSentence(unit: Unit, count: number): Sentence {
  return { id: `figure.unit.${units[unit]}`, values: { count } };
}

/** What stands under and over a figure: `1 012 / 1 417 séjours`; the units alone where the numerator is a sum or a delay. */
export function countsSentence(indicator: Pick<Indicator, "unit" | "shape">, figure: Counted): Sentence {
  const { unit, shape } = indicator;
  if (shape === "proportion" || shape === "count") {
    return {
      id: `figure.counts.${units[unit]}`,
      values: { numerator: figure.numerator, denominator: figure.denominator },
    };
  }
  return unitsSentence(unit, figure.denominator);
}
