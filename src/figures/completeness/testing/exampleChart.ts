import type { Indicator } from "../../../indicators/language/Indicator.ts";
import { controlChart } from "../../../statistics/controlChart.ts";
import { chartedPoint } from "../../chartedPoint.ts";
import { isCounted } from "../../sentences/formatFigure.ts";
import { exampleLine } from "../../sentences/testing/exampleLine.ts";
import type { ChartedSeries } from "../chartWithoutLacking.ts";
import type { CompletenessMark } from "../CompletenessMark.ts";
import type { IncompleteBelow } from "../incompleteBelow.ts";

const low = { c: 0.02, c0: 0.81, numerator: 2, denominator: 100, unit: "stay" } as const;

/** Months around 67 %, and those that are named; charted as their screen charts them. */
export function exampleChart(
  indicator: Indicator,
  named: Readonly<Record<number, number>>,
  months = 24,
): ChartedSeries {
  const values = Array.from(
    { length: months },
    (_, at) => named[at] ?? 0.67 + [0.004, -0.003, 0.002, -0.005, 0.001][at % 5]!,
  );
  const { series } = exampleLine({ indicator, values });
  const chart = controlChart({
    points: series.points.map(({ figure }) => ({ ...(isCounted(figure) ? figure : { value: null }), enters: true })),
    phaseStarts: [],
    kind: "p′",
    direction: indicator.direction,
  });
  const points = series.points.map((point, at) => ({
    ...point,
    ...chartedPoint(chart.points[at]!, indicator.direction),
  }));
  const phases = chart.phases.map(({ from, to, status, centre }) => ({ from, to, status, centre, begins: null }));
  return { series: { ...series, points, phases }, chart };
}

/** Documents of a hospital that are missing in these of two years' months. */
export const lacking = (...months: readonly number[]): readonly IncompleteBelow[] => [
  {
    site: "Bichat",
    points: Array.from({ length: 24 }, (_, at): CompletenessMark =>
      months.includes(at) ? { lowCompleteness: low } : {},
    ),
  },
];
