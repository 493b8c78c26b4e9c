import type { Sentence } from "../../locales/translate.ts";
import type { Pair } from "../comparison/Pair.ts";
import { mindsVersions } from "./mindsVersions.ts";

/** What may lie behind a difference, in a few words each, for a table whose column of differences says why there is none. */
export function shortCaveats(pair: Pair): readonly Sentence[] {
  const { one, other, difference, breaks } = pair;
  const ids: Sentence["id"][] = [];
  if (difference.state === "compared" && difference.corrected) ids.push("site.pair.corrected.short");
  if (mindsVersions(pair)) ids.push("site.pair.versions.short");
  if (breaks.length > 0 && difference.state !== "across a break") ids.push("site.pair.break.short");
  if (one.monthsIncomplete > 0 || other.monthsIncomplete > 0) ids.push("site.pair.incomplete.short");
  return ids.map((id) => ({ id, values: {} }));
}
