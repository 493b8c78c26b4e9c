import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { turn } from "../turn.ts";
import { type SignalTally, tallyOf } from "./SignalTally.ts";

/** The unusual variations of a matrix by site, by indicator and in all. */
export interface MatrixTallies {
  readonly bySite: ReadonlyMap<number, SignalTally>;
  readonly byIndicator: ReadonlyMap<string, SignalTally>;
  readonly whole: SignalTally;
}

/** Counts the indicators named, at every site; between two counts the page may draw and answer. */
export async function matrixTallies(
  linesBySite: ReadonlyMap<number, readonly IndicatorFigures[]>,
  indicators: readonly string[],
  signal?: AbortSignal,
): Promise<MatrixTallies> {
  const shown = new Map(
    [...linesBySite].map(([site, lines]) => [site, lines.filter(({ indicator }) => indicators.includes(indicator.id))]),
  );
  const bySite = new Map<number, SignalTally>();
  for (const [site, lines] of shown) {
    await turn(signal);
    bySite.set(site, tallyOf(lines));
  }
  const all = [...shown.values()].flat();
  const byIndicator = new Map<string, SignalTally>();
  for (const id of indicators) {
    await turn(signal);
    byIndicator.set(id, tallyOf(all.filter(({ indicator }) => indicator.id === id)));
  }
  await turn(signal);
  return { bySite, byIndicator, whole: tallyOf(all) };
}
