import type { SplitBy } from "../../cube/Question.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { askCounts, type JudgedCell } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { groupName } from "./GroupKey.ts";
import type { GroupRows } from "./GroupRows.ts";
import type { PlacesInquiry, ProtectionSource } from "./hidePlaces.ts";

/** Groups of places: the same filters, periods and splits for all. */
export interface GroupsInquiry extends PlacesInquiry {
  readonly by: readonly SplitBy[];
}

/** The groups of the places of a table that have units, by their name (`groupName`). */
export type GroupCells = ReadonlyMap<string, JudgedCell>;

/**
 * Asks for the groups of every place of a table, level by level, and keeps them period by period. What is settled already, of the first
 * place of a table below a hospital, is not judged again.
 */
export async function askGroups(
  source: ProtectionSource,
  family: Family,
  indicator: Indicator,
  { rows, isBelow }: GroupRows,
  inquiry: GroupsInquiry,
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<string | null, GroupCells>> {
  const { tree } = source;
  const first = rows[0]!.site;
  const periods = new Map<string | null, Map<string, JudgedCell>>();
  for (const depth of new Set(rows.map((row) => row.depth))) {
    const parts = depth > 0 ? rows.filter((row) => row.depth === depth).map(({ site }) => placeOf(tree, site)) : null;
    const asked = { ...inquiry, place: placeOf(tree, first), parts };
    const found = await askCounts(source, family, [indicator], asked, isBelow && !parts ? 1 : k, options);
    for (const cell of found.get(indicator.id) ?? []) {
      const cells = periods.get(cell.period) ?? new Map<string, JudgedCell>();
      periods.set(cell.period, cells.set(groupName({ ...cell, site: cell.part ?? first }), cell));
    }
  }
  return periods;
}
