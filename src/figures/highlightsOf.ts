import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Highlight } from "./FigureService.ts";
import type { BreakdownRow, IndicatorFigures } from "./IndicatorFigures.ts";

/** A page for ten minutes holds no more. */
const most = 5;

/** Sites named in a sentence. */
const named = 2;

/** What is adopted or validated comes before what is still researched. */
const ranks: Readonly<Record<Indicator["status"], number>> = { steering: 0, validated: 1, research: 2 };

/**
 * What deserves a sentence: unusual variation of the latest complete period, and what is left to do. The status that
 * holds of the indicator comes first, then signals before wants, then the units concerned. `where` gives the figure of an indicator by
 * child site, to say where most of it lies.
 */
export async function highlightsOf(
  lines: readonly IndicatorFigures[],
  where: (indicator: Indicator) => Promise<readonly BreakdownRow[]>,
): Promise<readonly Highlight[]> {
  const toDo = lines.flatMap(({ indicator, status, current }) =>
    indicator.shape === "count" && current.state === "final" && current.numerator > 0
      ? [{ indicator, rank: ranks[status.status], units: current.numerator }]
      : [],
  );
  const signals = lines
    .filter(({ variation }) => variation !== null && variation !== "common")
    .map((line) => ({
      indicator: line.indicator,
      rank: ranks[line.status.status],
      units: unitsConcerned(line),
    }))
    .sort(mostFirst)
    .slice(0, Math.max(0, most - toDo.length))
    .map(({ indicator, rank, units }): Ranked => ({
      rank,
      highlight: { kind: "signal", indicator: indicator.id, units, where: [] },
    }));
  const left = await Promise.all(
    toDo.sort(mostFirst).map(async ({ indicator, rank, units }): Promise<Ranked> => {
      const rows = (await where(indicator)).flatMap(({ key, figure }) =>
        figure.state === "final" ? [{ site: Number(key), units: figure.numerator }] : [],
      );
      const places = rows.sort((a, b) => b.units - a.units).slice(0, named);
      return {
        rank,
        highlight: { kind: "to-do", indicator: indicator.id, units, where: places },
      };
    }),
  );
  // The sort is stable: within a status the order above stays.
  return [...signals, ...left].sort((a, b) => a.rank - b.rank).map(({ highlight }) => highlight);
}

interface Ranked {
  readonly rank: number;
  readonly highlight: Highlight;
}

interface Concerned {
  readonly indicator: Indicator;
  readonly rank: number;
  readonly units: number;
}

function mostFirst(a: Concerned, b: Concerned): number {
  return a.rank - b.rank || b.units - a.units;
}

/** Units that would have gone the other way at the centre line; for a mean, the units it was taken over. */
function unitsConcerned({ current, series, indicator, period }: IndicatorFigures): number {
  if (current.state !== "final" || current.value === null) return 0;
  const centre = series.points.find((point) => point.period === period)?.centre ?? null;
  return indicator.shape === "proportion" && centre !== null
    ? Math.round(Math.abs(current.value - centre) * current.denominator)
    : current.denominator;
}
