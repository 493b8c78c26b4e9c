import type { SettledCell } from "../../disclosure/hideSums.ts";
import type { Settled } from "../../disclosure/hideTree.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { JudgedCell } from "../Ledger.ts";
import { emptyTally } from "../Tally.ts";
import type { PlaceTable } from "./PlaceTable.ts";

/** Cells whose secrecy is settled, by indicator, site and period; period null where a window is one. */
export class SettledCells {
  readonly table: PlaceTable;
  /** Cells that are not simply shown, by indicator and position. */
  readonly #states = new Map<string, Map<number, Settled>>();

  constructor(table: PlaceTable) {
    this.table = table;
  }

  set(indicator: Indicator, at: number, state: Settled): void {
    const states = this.#states.get(indicator.id) ?? new Map<number, Settled>();
    this.#states.set(indicator.id, states.set(at, state));
  }

  /** Settles an indicator as another that counts the same. */
  setAs(indicator: Indicator, other: Indicator): void {
    const states = this.#states.get(other.id);
    if (states) this.#states.set(indicator.id, states);
  }

  /** Whether all of these sites are among those settled. */
  covers(sites: readonly number[]): boolean {
    const known = new Set(this.table.sites);
    return sites.every((site) => known.has(site));
  }

  /** As a part of a longer period. */
  piece(indicator: Indicator, at: number): SettledCell {
    return { cell: this.table.cell(indicator, at), hidden: this.#states.get(indicator.id)?.has(at) === true };
  }

  /** Whether any of these cells is not simply shown. */
  hasHoles(indicator: Indicator, positions: readonly number[]): boolean {
    const states = this.#states.get(indicator.id);
    return states !== undefined && positions.some((at) => states.has(at));
  }

  /** Whether secrecy hides it beside what its own patients say. */
  isHidden(indicator: Indicator, site: number, period: string | null): boolean {
    return this.#states.get(indicator.id)?.get(this.table.position(site, period)) === "hidden";
  }

  /** False for what is in doubt too. */
  isShown(indicator: Indicator, site: number, period: string | null): boolean {
    return this.#states.get(indicator.id)?.has(this.table.position(site, period)) !== true;
  }

  /** The cells of a site with what secrecy adds: hidden ones, among them periods in which it has no unit; `part` names the site in these. */
  applied(
    indicator: Indicator,
    site: number,
    cells: readonly JudgedCell[],
    part: number | null = null,
  ): readonly JudgedCell[] {
    if (!this.#states.has(indicator.id)) return cells;
    const known = new Set(cells.map(({ period }) => period));
    const empty = this.table.periods.filter((period) => !known.has(period) && this.isHidden(indicator, site, period));
    return [
      ...cells.map((cell): JudgedCell =>
        this.isHidden(indicator, site, cell.period) ? { ...cell, verdict: "hide" } : cell,
      ),
      ...empty.map((period): JudgedCell => ({
        period,
        part,
        splits: {},
        tally: emptyTally(),
        verdict: "hide",
      })),
    ];
  }
}
