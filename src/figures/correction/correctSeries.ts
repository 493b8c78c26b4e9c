import { readableGrain } from "../../disclosure/readableGrain.ts";
import { moverDifference } from "../../statistics/moverDifference.ts";
import type { ControlSeries } from "../ControlSeries.ts";
import type { JudgedCell } from "../Ledger.ts";
import { sumTallies } from "../Tally.ts";
import type { Correction } from "./Correction.ts";
import type { PhaseCorrection, SeriesCorrections } from "./SeriesCorrections.ts";

/** What a correction needs of a cell. */
export type CorrectedCell = Pick<JudgedCell, "tally" | "verdict">;

/**
 * Corrects a series point by point, and each phase as one from the points that make its mean, all of them shown; where too many others
 * are hidden, these are no fair sample of the phase. The periods of one version share its validation: their errors are the same, so that
 * limits and rules stay those of the raw points.
 *
 * @param cells of the whole series, by period
 */
export function correctSeries(
  { points, phases, grain }: ControlSeries,
  cells: readonly JudgedCell[],
  correct: (cell: CorrectedCell) => Correction | null,
): SeriesCorrections {
  const byPeriod = new Map(cells.map((cell) => [cell.period, cell]));
  const levels = phases.map(({ from, to }) => {
    const own = points.slice(from, to + 1);
    if (!readableGrain([{ grain, hidden: own.map(({ figure }) => figure.state === "hidden") }])) return null;
    const tallies = own.filter(({ enters }) => enters).flatMap(({ period }) => byPeriod.get(period)?.tally ?? []);
    return correct({ tally: sumTallies(tallies), verdict: "publish" });
  });
  return {
    points: points.map(({ period }) => {
      const cell = byPeriod.get(period);
      return cell ? correct(cell) : null;
    }),
    phases: phases.map(({ begins }, at): PhaseCorrection => {
      const [level, before] = [levels[at] ?? null, levels[at - 1] ?? null];
      const isVersion = begins !== null && begins.reason === undefined;
      const change =
        isVersion && level?.state === "corrected" && before?.state === "corrected"
          ? moverDifference(level, before)
          : null;
      return { level, change };
    }),
  };
}
