import type { Entry } from "../../register/Entry.ts";

/** Characters of a printed line: fewer than it holds, so that another machine's type does not overflow. */
const perLine = { words: 60, who: 18 } as const;

/** Lines that an entry takes in print: its words with what they are about below, or who is in charge. */
export function entryLines(entry: Entry): number {
  const words = Math.ceil(entry.words.length / perLine.words);
  const who = entry.kind === "decision" ? Math.ceil(entry.who.length / perLine.who) : 0;
  return Math.max(words + 2, who);
}
