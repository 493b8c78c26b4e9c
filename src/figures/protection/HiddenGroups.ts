import type { JudgedCell } from "../Ledger.ts";
import { emptyTally } from "../Tally.ts";
import { groupName, type GroupKey } from "./GroupKey.ts";

/** Groups of places that secrecy hides. */
export class HiddenGroups {
  /** By site, then by name. */
  readonly #keys = new Map<number, Map<string, GroupKey>>();

  add(key: GroupKey): void {
    const ofSite = this.#keys.get(key.site) ?? new Map<string, GroupKey>();
    this.#keys.set(key.site, ofSite.set(groupName(key), key));
  }

  has(key: GroupKey): boolean {
    return this.#keys.get(key.site)?.has(groupName(key)) === true;
  }

  /** The groups of a site with what secrecy adds: hidden ones, among them groups in which it has no unit. */
  applied(site: number, cells: readonly JudgedCell[]): readonly JudgedCell[] {
    const hidden = this.#keys.get(site);
    if (!hidden) return cells;
    const names = cells.map(({ period, splits }) => groupName({ period, site, splits }));
    const known = new Set(names);
    const empty = [...hidden].filter(([name]) => !known.has(name));
    return [
      ...cells.map((cell, at): JudgedCell => (hidden.has(names[at]!) ? { ...cell, verdict: "hide" } : cell)),
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
