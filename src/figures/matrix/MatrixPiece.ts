import type { SharedSignal } from "../signals/acrossSites.ts";
import type { SiteCells } from "./CellFigures.ts";
import type { MatrixTallies } from "./MatrixTallies.ts";

/** What the cells of a matrix say together. */
export interface MatrixSignals {
  readonly tallies: MatrixTallies;
  /** Unusual variations of its sites, those alike as one, what a committee reads first at the top. */
  readonly shared: readonly SharedSignal[];
}

/** Cells of a few indicators at some sites, or, once all are known, what they say together. */
export type MatrixPiece = { readonly cells: SiteCells } | { readonly signals: MatrixSignals };
