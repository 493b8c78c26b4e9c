import { normalise } from "../codes/normalise.ts";
import { quantityNames } from "../quantityNames.ts";
import { MentionKinds } from "./MentionKinds.ts";
import { codeJoin, type FoldedRow } from "./codeJoin.ts";
import type { CodeRow } from "./distinctCodes.ts";
import { type Loading, requiredSource } from "./Loading.ts";
import type { NlpRuns } from "./NlpRuns.ts";
import { readGuarded } from "./readGuarded.ts";

const qualifiers = ["negation", "hypothesis", "family", "history", "reported_speech"] as const;
const coded = [
  "note_nlp_source_value",
  "span_type",
  "unit_source_value",
  "detailed_status",
  "nlp_system",
  "nlp_version",
  "status",
  ...qualifiers,
] as const;

/** Mentions as read, before it is known which documents are kept. */
export interface ReadMentions {
  readonly kinds: MentionKinds;
  readonly dropped: DroppedMentions;
  /** Whether numbers were read with them. */
  readonly measured: boolean;
}

/**
 * Reads the mentions of the labels asked for into `mention`, with the number of their run. What a mention says besides its
 * number is one of few combinations: it is stored once, in `mention_kind`. Thirty million mentions then take six bytes
 * each in place of thirty.
 */
export async function readMentions(loading: Loading, runs: NlpRuns): Promise<ReadMentions> {
  const { engine, signal } = loading;
  const source = requiredSource(loading, "note_nlp");
  const kinds = new MentionKinds();
  const dropped = { missing: new Map<string, number>(), unread: 0, rows: 0 };
  const measured = measures(loading);
  const value = measured ? ", value_as_number FLOAT" : "";
  await engine.execute(`CREATE TABLE mention (note_id ${loading.ids.note}, kind INTEGER, run USMALLINT${value})`, {
    signal,
  });
  await readGuarded(loading, source, {
    plain: ["note_id", ...(measured ? ["value_as_number"] : [])],
    coded,
    insert: async (relation, codes) => {
      const kept = codes.flatMap((code) => foldMention(code, loading, runs, kinds, dropped) ?? []);
      if (kept.length === 0) return;
      const join = codeJoin(source, codes, kept, { kind: "INTEGER", run: "USMALLINT" });
      const number = measured ? `, TRY_CAST(${source.sql("value_as_number")} AS FLOAT)` : "";
      const note = `TRY_CAST(${source.sql("note_id")} AS ${loading.ids.note})`;
      await engine.execute(
        `INSERT INTO mention SELECT ${note}, code.kind, code.run${number} FROM ${relation} AS b ${join}`,
        { signal },
      );
    },
  });
  return { kinds, dropped, measured };
}

/** A number is kept only of quantities. */
function measures({ labels }: Loading): boolean {
  return labels === "all" || quantityNames.some((label) => labels.has(label));
}

/** What was not loaded: rows without a key by column, rows of a run that `note_nlp_run` does not name. */
export interface DroppedMentions {
  readonly missing: Map<string, number>;
  unread: number;
  /** Rows of the labels asked for, loaded or not. */
  rows: number;
}

function foldMention(
  code: CodeRow,
  { labels }: Loading,
  runs: NlpRuns,
  kinds: MentionKinds,
  dropped: DroppedMentions,
): FoldedRow | null {
  const { note_nlp_source_value: value, nlp_system: system, nlp_version: version, span_type: span } = code.values;
  const label = value?.normalize("NFC");
  if (label !== undefined && labels !== "all" && !labels.has(label)) return null;
  dropped.rows += code.rows;
  const missing =
    label === undefined ? "note_nlp_source_value" : !system ? "nlp_system" : !version ? "nlp_version" : null;
  if (label === undefined || missing !== null) {
    dropped.missing.set(missing!, (dropped.missing.get(missing!) ?? 0) + code.rows);
    return null;
  }
  const run = runs.find(system ?? "", version ?? "");
  if (run === null) {
    dropped.unread += code.rows;
    return null;
  }
  const on = (qualifier: (typeof qualifiers)[number]) => code.values[qualifier] === "true";
  const kind = kinds.numberOf({
    label,
    negation: on("negation"),
    hypothesis: on("hypothesis"),
    family: on("family"),
    history: on("history"),
    reported_speech: on("reported_speech"),
    status: statusOf(code.values.status ?? null),
    unit_source_value: code.values.unit_source_value ?? null,
    section: span != null && normalise(span) === "sections",
  });
  return { code, folded: { kind, run } };
}

/** A status is a small whole number; anything else is none. */
function statusOf(text: string | null): number | null {
  const status = text === null || text.trim() === "" ? Number.NaN : Number(text);
  return Number.isInteger(status) && status >= 0 && status <= 255 ? status : null;
}
