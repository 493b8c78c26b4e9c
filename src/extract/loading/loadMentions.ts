import { literal } from "../../engine/literal.ts";
import { normalise } from "../codes/normalise.ts";
import { storeTables } from "../store.ts";
import { codeJoin, type FoldedRow } from "./codeJoin.ts";
import type { CodeRow } from "./distinctCodes.ts";
import { type Loading, requiredSource } from "./Loading.ts";
import type { NlpRuns } from "./NlpRuns.ts";
import { readGuarded } from "./readGuarded.ts";
import { settleMentions } from "./settleMentions.ts";
import type { SourceTable } from "./SourceTable.ts";

const qualifiers = ["negation", "hypothesis", "family", "history", "reported_speech"] as const;
const coded = [
  "note_nlp_source_value",
  "span_type",
  "unit_source_value",
  "detailed_status",
  "nlp_system",
  "nlp_version",
  ...qualifiers,
] as const;

/** Loads the mentions of the labels asked for into `note_nlp` and keeps those of the latest runs of kept documents. */
export async function loadMentions(loading: Loading, runs: NlpRuns): Promise<void> {
  const { engine, signal } = loading;
  const source = requiredSource(loading, "note_nlp");
  const label = labelType(loading);
  const types = { ...storeTables(loading.ids).note_nlp, label };
  const flags = Object.fromEntries(qualifiers.map((name) => [name, "BOOLEAN"]));
  const foldedTypes = { label, ...flags, unit: "VARCHAR", section: "BOOLEAN", run: "USMALLINT" };
  const dropped = { missing: new Map<string, number>(), unread: 0, rows: 0 };
  await engine.execute(
    `CREATE TABLE note_nlp (${Object.entries(types)
      .map(([name, type]) => `${name} ${type}`)
      .join(", ")}, run USMALLINT)`,
    { signal },
  );
  await readGuarded(loading, source, {
    plain: ["note_id", "status", "value_as_number"],
    coded,
    insert: async (relation, codes) => {
      const kept = codes.flatMap((code) => foldMention(code, loading, runs, dropped) ?? []);
      if (kept.length === 0) return;
      const join = codeJoin(source, codes, kept, foldedTypes);
      await engine.execute(insertMentions(loading, source, relation, join), { signal });
    },
  });
  await settleMentions(loading, runs, dropped);
}

function insertMentions({ ids }: Loading, source: SourceTable, relation: string, join: string): string {
  const flags = qualifiers.map((name) => `code.${name}`);
  return `INSERT INTO note_nlp SELECT TRY_CAST(${source.sql("note_id")} AS ${ids.note}), code.label, ${flags.join(", ")},
    TRY_CAST(${source.sql("status")} AS UTINYINT), TRY_CAST(${source.sql("value_as_number")} AS FLOAT), code.unit, code.section, code.run
    FROM ${relation} AS b ${join}`;
}

/** The labels asked for as a closed list where they are few: a mention then takes one byte. */
function labelType({ labels }: Loading): string {
  return labels === "all" || labels.size === 0 ? "VARCHAR" : `ENUM (${[...labels].sort().map(literal).join(", ")})`;
}

/** What was not loaded: rows without a key by column, rows of a run that `note_nlp_run` does not name. */
export interface DroppedMentions {
  readonly missing: Map<string, number>;
  unread: number;
  /** Rows of the labels asked for, loaded or not. */
  rows: number;
}

function foldMention(code: CodeRow, { labels }: Loading, runs: NlpRuns, dropped: DroppedMentions): FoldedRow | null {
  const {
    note_nlp_source_value: value,
    nlp_system: system,
    nlp_version: version,
    span_type: span,
    unit_source_value: unit,
  } = code.values;
  const label = value?.normalize("NFC");
  if (label !== undefined && labels !== "all" && !labels.has(label)) return null;
  dropped.rows += code.rows;
  const missing =
    label === undefined ? "note_nlp_source_value" : !system ? "nlp_system" : !version ? "nlp_version" : null;
  if (missing !== null) {
    dropped.missing.set(missing, (dropped.missing.get(missing) ?? 0) + code.rows);
    return null;
  }
  const run = runs.find(system ?? "", version ?? "");
  if (run === null) {
    dropped.unread += code.rows;
    return null;
  }
  const flags = Object.fromEntries(qualifiers.map((name) => [name, code.values[name] === "true"]));
  const section = span != null && normalise(span) === "sections";
  return { code, folded: { label: label ?? null, ...flags, unit: unit ?? null, section, run } };
}
