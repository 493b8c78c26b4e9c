import { decisionState } from "./decisionState.ts";
import type { Entry } from "./Entry.ts";
import type { NumberedEntry } from "./numberedEntries.ts";

const ranks = ["late", "open", "done", "other"] as const;

/**
 * Entries as a committee follows them on a day: decisions that are late, then those still open, the nearest term first and those without
 * last, then those done, then what else was said, the latest first.
 */
export function inFollowUpOrder(entries: readonly NumberedEntry[], today: string): readonly NumberedEntry[] {
  const rank = (entry: Entry) => ranks.indexOf(entry.kind === "decision" ? decisionState(entry, today) : "other");
  const term = (entry: Entry) => (entry.kind === "decision" && !entry.done && entry.until) || "9999";
  return entries.toSorted(
    ({ entry: a }, { entry: b }) =>
      rank(a) - rank(b) || compare(term(a), term(b)) || compare(b.day, a.day) || compare(a.id, b.id),
  );
}

const compare = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
