import type { CellFigures } from "../../figures/matrix/CellFigures.ts";
import type { MatrixPiece, MatrixSignals } from "../../figures/matrix/MatrixPiece.ts";
import type { SharedSignal } from "../../figures/signals/acrossSites.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";

type ById<T extends { readonly indicator: Indicator }> = Omit<T, "indicator"> & { readonly indicator: string };

/** A piece of a matrix, its indicators by their names. */
export type SentMatrixPiece =
  | { readonly cells: ReadonlyMap<number, readonly ById<CellFigures>[]> }
  | { readonly signals: Omit<MatrixSignals, "shared"> & { readonly shared: readonly ById<SharedSignal>[] } };

export function sentMatrixPiece(piece: MatrixPiece): SentMatrixPiece {
  if ("cells" in piece) return { cells: mapped(piece.cells, byId) };
  const { tallies, shared } = piece.signals;
  return { signals: { tallies, shared: shared.map(byId) } };
}

/** The piece as it was sent, with the sheets of its indicators. */
export function receivedMatrixPiece(piece: SentMatrixPiece, named: (id: string) => Indicator): MatrixPiece {
  if ("cells" in piece)
    return { cells: mapped(piece.cells, (cell) => ({ ...cell, indicator: named(cell.indicator) })) };
  const { tallies, shared } = piece.signals;
  return { signals: { tallies, shared: shared.map((one) => ({ ...one, indicator: named(one.indicator) })) } };
}

function byId<T extends { readonly indicator: Indicator }>({ indicator, ...rest }: T): ById<T> {
  return { ...rest, indicator: indicator.id };
}

function mapped<From, To>(some: ReadonlyMap<number, readonly From[]>, to: (one: From) => To) {
  return new Map([...some].map(([site, all]) => [site, all.map(to)]));
}
