import { columnWords } from "../../src/extract/guard/columnWords.ts";
import { hitsName } from "../../src/extract/guard/NameRule.ts";
import { identityNames } from "../../src/extract/guard/identityNames.ts";
import { textNames } from "../../src/extract/guard/textNames.ts";
import type { DroppedColumn, DroppedKind } from "./PackReport.ts";

const offsets = new Set(["start", "end", "start_char", "end_char", "offset"]);

/** Columns of a source that are not written, in the order of the source, with what each was. */
export function droppedColumns(names: Iterable<string>, written: readonly string[]): readonly DroppedColumn[] {
  const kept = new Set(written);
  return [...names].filter((name) => !kept.has(name.toLowerCase())).map((column) => ({ column, kind: kindOf(column) }));
}

/** The reader's own rules over names: what would refuse an extract is what is left behind. */
function kindOf(column: string): DroppedKind {
  const name = column.replace(/^entities\./, "");
  if (offsets.has(name)) return "offset";
  const words = columnWords(name);
  if (hitsName(textNames, words)) return "text";
  return name === "person_id" || identityNames.some((rule) => hitsName(rule, words)) ? "identity" : "outside";
}
