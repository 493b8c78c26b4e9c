import type { View } from "../../perimeter/View.ts";
import type { FigureService } from "../FigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { addTo } from "../gathered.ts";
import { acrossSites } from "../signals/acrossSites.ts";
import { linesInOrder } from "../signals/linesInOrder.ts";
import { signalsOf } from "../signals/signalsOf.ts";
import { turn } from "../turn.ts";
import { cellOf } from "./CellFigures.ts";
import type { MatrixPiece } from "./MatrixPiece.ts";
import { matrixTallies } from "./MatrixTallies.ts";

/** The cells of some indicators at each of some sites as they are known; last, what all of them say together. */
export async function* matrixOf(
  service: Pick<FigureService, "linesBelow">,
  ids: readonly string[],
  sites: readonly number[],
  view: View,
  signal?: AbortSignal,
): AsyncGenerator<MatrixPiece> {
  const found = new Map<number, IndicatorFigures[]>();
  for await (const piece of service.linesBelow(ids, sites, view, signal)) {
    signal?.throwIfAborted();
    addTo(found, piece);
    yield { cells: new Map([...piece].map(([site, lines]) => [site, lines.map(cellOf)])) };
  }
  const lines = linesInOrder(found, ids, sites);
  const tallies = await matrixTallies(lines, signal);
  await turn(signal);
  yield { signals: { tallies, shared: acrossSites(signalsOf(lines)) } };
}
