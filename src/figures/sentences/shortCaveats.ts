import type { Sentence } from "../../locales/translate.ts";
import type { Pair } from "../comparison/Pair.ts";

/** What may lie behind a difference, in a few words each, for a table. */
export function shortCaveats({ one, other, versionsDiffer, breaks }: Pair): readonly Sentence[] {
  const ids: Sentence["id"][] = [];
  if (versionsDiffer) ids.push("site.pair.versions.short");
  if (breaks.length > 0) ids.push("site.pair.break.short");
  if (one.monthsIncomplete > 0 || other.monthsIncomplete > 0) ids.push("site.pair.incomplete.short");
  return ids.map((id) => ({ id, values: {} }));
}
