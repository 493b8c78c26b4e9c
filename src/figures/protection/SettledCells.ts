import type { SettledCell } from "../../disclosure/hideSums.ts";
import type { Settled } from "../../disclosure/hideTree.ts";
import type { Cell } from "../../disclosure/judgeCell.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { JudgedCell } from "../Ledger.ts";
import { emptyTally } from "../Tally.ts";

/** Cells whose secrecy is settled, by indicator, site and period; period null where a window is one. */
export class SettledCells {
  readonly #cells = new Map<string, { readonly cell: Cell; readonly state: Settled }>();
  readonly #periods = new Set<string | null>();

  /** As a part of a longer period; undefined where the place has no unit. */
  piece(indicator: Indicator, site: number, period: string | null): SettledCell | undefined {
    const found = this.#cells.get(keyOf(indicator, site, period));
    return found && { cell: found.cell, hidden: found.state !== "shown" };
  }

  set(indicator: Indicator, site: number, period: string | null, cell: Cell, state: Settled): void {
    this.#cells.set(keyOf(indicator, site, period), { cell, state });
    this.#periods.add(period);
  }

  /** Whether secrecy hides it beside what its own patients say. */
  isHidden(indicator: Indicator, site: number, period: string | null): boolean {
    return this.#cells.get(keyOf(indicator, site, period))?.state === "hidden";
  }

  /** False for what is in doubt too. */
  isShown(indicator: Indicator, site: number, period: string | null): boolean {
    return this.#cells.get(keyOf(indicator, site, period))?.state === "shown";
  }

  /** The cells of a site with what secrecy adds: hidden ones, among them periods in which it has no unit. */
  applied(indicator: Indicator, site: number, cells: readonly JudgedCell[]): readonly JudgedCell[] {
    const known = new Set(cells.map(({ period }) => period));
    const empty = [...this.#periods].filter((period) => !known.has(period) && this.isHidden(indicator, site, period));
    return [
      ...cells.map((cell): JudgedCell =>
        this.isHidden(indicator, site, cell.period) ? { ...cell, verdict: "hide" } : cell,
      ),
      ...empty.map((period): JudgedCell => ({
        period,
        part: null,
        splits: {},
        tally: emptyTally(),
        verdict: "hide",
      })),
    ];
  }
}

const keyOf = ({ id }: Indicator, site: number, period: string | null) => `${id} ${site} ${period ?? ""}`;
