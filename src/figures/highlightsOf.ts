import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Highlight, SignalHighlight } from "./FigureService.ts";
import type { BreakdownRow, IndicatorFigures } from "./IndicatorFigures.ts";
import { lineRank, rankOf } from "./signals/bySteering.ts";
import { mergeByCause } from "./signals/mergeByCause.ts";
import type { MergedSignal } from "./signals/MergedSignal.ts";
import { signalsAt } from "./signals/signalsAt.ts";

/** A page for ten minutes holds no more. */
const most = 5;

/** Sites named in a sentence. */
const named = 2;

/**
 * What deserves a sentence: unusual variation of the latest complete period, one for each cause, and what is left to do. The status that
 * holds of the indicator comes first, then what improves or concerns, signals before wants, and the units concerned. `where` gives the
 * figure of an indicator by child site, to say where most of it lies.
 */
export async function highlightsOf(
  lines: readonly IndicatorFigures[],
  where: (indicator: Indicator) => Promise<readonly BreakdownRow[]>,
): Promise<readonly Highlight[]> {
  const toDo = lines.flatMap((line) => {
    const { indicator, current } = line;
    return indicator.shape === "count" && current.state === "final" && current.numerator > 0
      ? [{ indicator, rank: lineRank(line), units: current.numerator }]
      : [];
  });
  const signals = mergeByCause(signalsAt(lines, null))
    .slice(0, Math.max(0, most - toDo.length))
    .map((merged): Ranked => ({ rank: rankOf(merged), highlight: highlightOf(merged) }));
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
  // The sort is stable: within a rank the order above stays.
  return [...signals, ...left].sort((a, b) => a.rank - b.rank).map(({ highlight }) => highlight);
}

function highlightOf({ leader, cause, others }: MergedSignal): SignalHighlight {
  return {
    kind: "signal",
    indicator: leader.line.indicator.id,
    grain: leader.line.series.grain,
    units: leader.units,
    cause,
    others: others.map(({ line }) => line.indicator.id),
  };
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
