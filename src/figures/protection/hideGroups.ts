import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { JudgedCell } from "../Ledger.ts";
import { askGroups, type GroupsInquiry } from "./askGroups.ts";
import { rowsBelow, topRows } from "./GroupRows.ts";
import { HiddenGroups } from "./HiddenGroups.ts";
import { hidePlaces, type ProtectionSource } from "./hidePlaces.ts";
import type { SettledCells } from "./SettledCells.ts";
import { settleGroups } from "./settleGroups.ts";

/** The groups of a site with what secrecy adds: hidden ones, among them groups in which it has no unit. */
export type AppliedToGroups = (site: number, cells: readonly JudgedCell[]) => readonly JudgedCell[];

/**
 * Settles which cells of the groups of `sites` are hidden: of a site that is hidden, all; else in one table of every group and every
 * hospital with the places above, whose totals over the groups are settled (`hidePlaces`). Below a hospital, in a table of its own under
 * what is settled for it. Where a table leaves no protection none of its groups is shown.
 * `known` are totals that are settled already, for the same filters and days.
 */
export async function hideGroups(
  source: ProtectionSource,
  family: Family,
  indicator: Indicator,
  sites: readonly number[],
  inquiry: GroupsInquiry,
  k: number,
  options: QueryOptions,
  known: SettledCells | null = null,
): Promise<AppliedToGroups> {
  if (k <= 1) return (_, cells) => cells;
  const { by: _, ...places } = inquiry;
  const tables = [topRows(source.tree), ...rowsBelow(source.tree, sites)];
  const asked = [...new Set(tables.flatMap(({ rows }) => rows.map(({ site }) => site)))];
  const totals = known?.covers(asked)
    ? known
    : await hidePlaces(source, family, [indicator], asked, places, k, options);
  const hidden = new HiddenGroups();
  for (const table of tables) {
    const periods = await askGroups(source, family, indicator, table, inquiry, k, options);
    for (const [period, cells] of periods)
      for (const key of settleGroups(indicator, table, cells, period, { totals, hidden }, k)) hidden.add(key);
  }
  return (site, cells) => hidden.applied(site, cells);
}
