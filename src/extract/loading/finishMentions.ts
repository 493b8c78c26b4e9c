import { literal } from "../../engine/literal.ts";
import { storeTables } from "../store.ts";
import type { Loading } from "./Loading.ts";
import type { NlpRuns } from "./NlpRuns.ts";
import type { ReadMentions } from "./readMentions.ts";
import { settleMentions } from "./settleMentions.ts";

/** Keeps the mentions of the latest runs of kept documents, and puts `note_nlp` together of them and their kinds: a view. */
export async function finishMentions(
  loading: Loading,
  runs: NlpRuns,
  { kinds, dropped, measured }: ReadMentions,
): Promise<void> {
  const { engine, signal } = loading;
  await settleMentions(loading, runs, dropped);
  const types = { ...storeTables(loading.ids).note_nlp, label: labelType(loading) };
  await kinds.store(engine, types, signal);
  const columns = Object.entries(types).map(([name, type]) => {
    if (name === "note_id") return "m.note_id";
    if (name === "value_as_number") return measured ? "m.value_as_number" : `CAST(NULL AS ${type}) AS ${name}`;
    return `k.${name}`;
  });
  await engine.execute(
    `CREATE VIEW note_nlp AS SELECT ${columns.join(", ")} FROM mention AS m JOIN mention_kind AS k ON k.kind = m.kind`,
    { signal },
  );
}

/** The labels asked for as a closed list where they are few: a mention then takes one byte. */
function labelType({ labels }: Loading): string {
  return labels === "all" || labels.size === 0 ? "VARCHAR" : `ENUM (${[...labels].sort().map(literal).join(", ")})`;
}
