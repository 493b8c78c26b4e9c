import type { JudgedCell } from "../Ledger.ts";
import { emptyTally } from "../Tally.ts";
import { groupName, type GroupKey } from "./GroupKey.ts";

/** Groups of places that secrecy hides. */
export class HiddenGroups {
  readonly #keys = new Map<string, GroupKey>();

  add(key: GroupKey): void {
    this.#keys.set(groupName(key), key);
  }

  has(key: GroupKey): boolean {
    return this.#keys.has(groupName(key));
  }

  /** The groups of a site with what secrecy adds: hidden ones, among them groups in which it has no unit. */
  applied(site: number, cells: readonly JudgedCell[]): readonly JudgedCell[] {
    const known = new Set(cells.map((cell) => groupName({ ...cell, site })));
    const empty = [...this.#keys].filter(([name, key]) => key.site === site && !known.has(name));
    return [
      ...cells.map((cell): JudgedCell => (this.has({ ...cell, site }) ? { ...cell, verdict: "hide" } : cell)),
      ...empty.map(([, { period, splits }]): JudgedCell => ({
        period,
        part: null,
        splits,
        tally: emptyTally(),
        verdict: "hide",
      })),
    ];
  }
}
