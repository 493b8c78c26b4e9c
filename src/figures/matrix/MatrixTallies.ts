import { groupBy } from "../groupBy.ts";
import type { LinesBySite } from "../LinesBySite.ts";
import { type SignalTally, tallyOf } from "../signals/SignalTally.ts";
import { turn } from "../turn.ts";

/** The unusual variations of a matrix by site, by indicator and in all. */
export interface MatrixTallies {
  readonly bySite: ReadonlyMap<number, SignalTally>;
  readonly byIndicator: ReadonlyMap<string, SignalTally>;
  readonly whole: SignalTally;
}

/** Counts the lines of each site; between two counts other questions may be answered. */
export async function matrixTallies(found: LinesBySite, signal?: AbortSignal): Promise<MatrixTallies> {
  const bySite = new Map<number, SignalTally>();
  for (const [site, lines] of found) {
    await turn(signal);
    bySite.set(site, tallyOf(lines));
  }
  const all = [...found.values()].flat();
  const byIndicator = new Map<string, SignalTally>();
  for (const [id, lines] of groupBy(all, ({ indicator }) => indicator.id)) {
    await turn(signal);
    byIndicator.set(id, tallyOf(lines));
  }
  await turn(signal);
  return { bySite, byIndicator, whole: tallyOf(all) };
}
