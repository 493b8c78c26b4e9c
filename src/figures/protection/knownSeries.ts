import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Inquiry } from "../Ledger.ts";
import { askProtected, type ProtectedAnswer } from "./askProtected.ts";
import type { ProtectionSource } from "./hidePlaces.ts";

/** Series of the last few overviews: a catalogue has about a dozen families. */
const most = 48;

const known = new WeakMap<ProtectionSource, Map<string, ProtectedAnswer>>();

/**
 * `askProtected` for series over the whole extract, remembered: another window shows other periods of the same ones. Only answers are, not
 * questions under way, which whoever asked may cancel; and what is answered before the records are there is asked again.
 */
export async function knownSeries(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  inquiry: Omit<Inquiry, "by">,
  k: number,
  options: QueryOptions,
): Promise<ProtectedAnswer> {
  const series = known.get(source) ?? new Map<string, ProtectedAnswer>();
  known.set(source, series);
  const { place, ...asked } = inquiry;
  const ids = indicators.map(({ id }) => id);
  const name = JSON.stringify([family.id, ids, place.site, asked, k, source.recordsLoaded?.() !== false]);
  const found = series.get(name) ?? (await askProtected(source, family, indicators, inquiry, k, options));
  // The latest stands last.
  series.delete(name);
  series.set(name, found);
  for (const oldest of [...series.keys()].slice(0, -most)) series.delete(oldest);
  return found;
}
