import { dischargeLetterDay0 } from "../../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import type { Indicator } from "../../../indicators/language/Indicator.ts";
import { monthsBetween } from "../../../perimeter/months.ts";
import { type CompletenessMark, isMarked } from "../../completeness/CompletenessMark.ts";
import type { SeriesPhase, SeriesPoint } from "../../ControlSeries.ts";
import type { Figure } from "../../Figure.ts";
import type { CorrectedFigures } from "../../IndicatorFigures.ts";

/** A share with a symmetric interval, enough for words and pictures. */
export function exampleFigure(numerator: number, denominator: number, half = 0.023): Figure {
  const value = numerator / denominator;
  return { state: "final", numerator, denominator, value, lower: value - half, upper: value + half };
}

interface ExampleOptions {
  readonly indicator?: Indicator;
  /** Shares of the last months up to October 2024, oldest first; null is hidden. */
  readonly values?: readonly (number | null)[];
  readonly signal?: SeriesPoint["signal"];
  readonly phases?: readonly SeriesPhase[];
  readonly current?: Figure;
  readonly breaksBelow?: CorrectedFigures["breaksBelow"];
  /** What completeness says of points, by their place. */
  readonly marks?: Readonly<Record<number, CompletenessMark>>;
  readonly incompleteBelow?: CorrectedFigures["incompleteBelow"];
  readonly corrections?: CorrectedFigures["corrections"];
}

/** One indicator as the figures' door gives it: months up to October 2024, mean 75 %, limits 73.1 % and 76.9 %. */
export function exampleLine({
  indicator = dischargeLetterDay0,
  values = [0.75, 0.76, 0.74, 0.75],
  signal = null,
  phases,
  current,
  breaksBelow = [],
  marks = {},
  incompleteBelow = [],
  corrections = null,
}: ExampleOptions = {}): CorrectedFigures {
  const months = monthsBetween("2020-01", "2024-10").slice(-values.length);
  const points = months.map((month, index): SeriesPoint => {
    const value = values[index] ?? null;
    const last = index === months.length - 1;
    const figure: Figure = value === null ? { state: "hidden" } : exampleFigure(Math.round(value * 1417), 1417);
    return {
      period: `${month}-01`,
      figure: last && current ? current : figure,
      enters: value !== null && !isMarked(marks[index] ?? {}),
      centre: 0.75,
      lowerLimit: 0.7312,
      upperLimit: 0.769,
      signal: last ? signal : null,
      nlpVersion: null,
      shareRead: null,
      ...marks[index],
    };
  });
  const whole: SeriesPhase = { from: 0, to: points.length - 1, status: "firm", centre: 0.75, begins: null };
  return {
    indicator,
    status: { declared: indicator.status, status: indicator.status, fallBack: null },
    period: points.at(-1)?.period ?? null,
    asOf: indicator.shape === "count" ? "2024-11-10" : null,
    current: points.at(-1)?.figure ?? { state: "empty" },
    correction: null,
    previous: null,
    previousYear: null,
    variation: signal ? `${signal.meaning}-${signal.side}` : "common",
    assurance: null,
    series: { grain: "month", chart: "p′", points, phases: phases ?? [whole] },
    breaksBelow,
    incompleteBelow,
    shareRead: null,
    marks: [],
    answeredFrom: "roll-up",
    corrections,
  };
}
