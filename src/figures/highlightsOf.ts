import type { Indicator } from "../indicators/language/Indicator.ts";
import type { Highlight } from "./FigureService.ts";
import type { BreakdownRow, IndicatorFigures } from "./IndicatorFigures.ts";

/** A page for ten minutes holds no more. */
const most = 5;

/** Sites named in a sentence. */
const named = 2;

/**
 * What deserves a sentence: unusual variation of the latest complete period, most units first, and what is left to do.
 * `where` gives the figure of an indicator by child site, to say where most of it lies.
 */
export async function highlightsOf(lines: readonly IndicatorFigures[], where: (indicator: Indicator) => Promise<readonly BreakdownRow[]>): Promise<readonly Highlight[]> {
  const toDo = lines.filter(({ indicator, current }) => indicator.shape === "count" && current.state === "final" && current.numerator > 0);
  const signals = lines
    .filter(({ variation }) => variation !== null && variation !== "common")
    .map((line): Highlight => ({ kind: "signal", indicator: line.indicator.id, units: unitsConcerned(line), where: [] }))
    .sort((a, b) => b.units - a.units)
    .slice(0, most - toDo.length);
  const left = await Promise.all(
    toDo.map(async ({ indicator, current }): Promise<Highlight> => {
      const rows = (await where(indicator)).flatMap(({ key, figure }) => (figure.state === "final" ? [{ site: Number(key), units: figure.numerator }] : []));
      const units = current.state === "final" ? current.numerator : 0;
      return { kind: "to-do", indicator: indicator.id, units, where: rows.sort((a, b) => b.units - a.units).slice(0, named) };
    }),
  );
  return [...signals, ...left];
}

/** Units that would have gone the other way at the centre line; for a mean, the units it was taken over. */
function unitsConcerned({ current, series, indicator, period }: IndicatorFigures): number {
  if (current.state !== "final" || current.value === null) return 0;
  const centre = series.points.find((point) => point.period === period)?.centre ?? null;
  return indicator.shape === "proportion" && centre !== null ? Math.round(Math.abs(current.value - centre) * current.denominator) : current.denominator;
}
