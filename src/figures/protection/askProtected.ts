import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { groupBy } from "../groupBy.ts";
import { turn } from "../turn.ts";
import { ask, type Answered, type Inquiry, type JudgedCell } from "../Ledger.ts";
import type { SettledCells } from "./SettledCells.ts";
import { hidePlaces, standsAlone, type ProtectionSource } from "./hidePlaces.ts";

/** Cells through secrecy, and the cells that it settled; null where those asked about stand for themselves. */
export type ProtectedAnswer = Answered & { readonly settled: SettledCells | null };

/**
 * Asks about places, whole or part by part, and hides what would tell a small cell of theirs or of others. For groups there is
 * `hideGroups`.
 */
export async function askProtected(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  inquiry: Omit<Inquiry, "by">,
  k: number,
  options: QueryOptions,
): Promise<ProtectedAnswer> {
  const { place, parts } = inquiry;
  const answered = await ask(source, family, indicators, { ...inquiry, by: [] }, k, options);
  if (!parts && standsAlone(source.tree, place.site, inquiry)) return { ...answered, settled: null };
  await turn(options.signal);
  const sites = parts ? parts.map(({ site }) => site) : [place.site];
  const settled = await hidePlaces(source, family, indicators, sites, inquiry, k, options);
  const protect = (indicator: Indicator): readonly JudgedCell[] => {
    const cells = answered.cells.get(indicator.id) ?? [];
    if (!parts) return settled.applied(indicator, place.site, cells);
    const own = groupBy(cells, ({ part }) => part);
    return sites.flatMap((site) => settled.applied(indicator, site, own.get(site) ?? [], site));
  };
  return { ...answered, settled, cells: new Map(indicators.map((indicator) => [indicator.id, protect(indicator)])) };
}
