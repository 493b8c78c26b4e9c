import type { QueryOptions } from "../../engine/Engine.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Inquiry } from "../Ledger.ts";
import { askProtected, type ProtectedAnswer } from "./askProtected.ts";
import type { ProtectionSource } from "./hidePlaces.ts";
import { Latest } from "./Latest.ts";

/** Series of the last overview or two: a catalogue has about a dozen families. */
const known = new Latest<ProtectionSource, ProtectedAnswer>(24);

/**
 * `askProtected` for series over the whole extract, remembered: another window shows other periods of the same ones. What is answered
 * before the records are there is asked again.
 */
export function knownSeries(
  source: ProtectionSource,
  family: Family,
  indicators: readonly Indicator[],
  inquiry: Omit<Inquiry, "by">,
  k: number,
  options: QueryOptions,
): Promise<ProtectedAnswer> {
  const { place, ...asked } = inquiry;
  const ids = indicators.map(({ id }) => id);
  const name = JSON.stringify([family.id, ids, place.site, asked, k, source.recordsLoaded?.() !== false]);
  return known.find(source, name, () => askProtected(source, family, indicators, inquiry, k, options));
}
