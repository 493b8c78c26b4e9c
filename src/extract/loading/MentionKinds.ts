import type { LoadingEngine } from "../../engine/Engine.ts";
import { literal } from "../../engine/literal.ts";

/** What mentions have in common: everything of `note_nlp` but the document and the number. */
export interface MentionKind {
  readonly label: string;
  readonly negation: boolean;
  readonly hypothesis: boolean;
  readonly family: boolean;
  readonly history: boolean;
  readonly reported_speech: boolean;
  readonly status: number | null;
  readonly unit_source_value: string | null;
  readonly section: boolean;
}

const columns = [
  "label",
  "negation",
  "hypothesis",
  "family",
  "history",
  "reported_speech",
  "status",
  "unit_source_value",
  "section",
] as const;

/** Numbers the kinds of mentions of an extract as they turn up, over all its batches. */
export class MentionKinds {
  private readonly found = new Map<string, { readonly number: number; readonly kind: MentionKind }>();

  numberOf(kind: MentionKind): number {
    const key = JSON.stringify(columns.map((column) => kind[column]));
    const known = this.found.get(key) ?? { number: this.found.size, kind };
    this.found.set(key, known);
    return known.number;
  }

  /** Makes `mention_kind(kind, …)`, with the types of `note_nlp`. */
  async store(engine: LoadingEngine, types: Readonly<Record<string, string>>, signal: AbortSignal): Promise<void> {
    await engine.execute(
      `CREATE TABLE mention_kind (kind INTEGER, ${columns.map((column) => `${column} ${types[column]}`).join(", ")})`,
      { signal },
    );
    const rows = [...this.found.values()].map(
      ({ number, kind }) => `(${[number, ...columns.map((column) => kind[column])].map(literal).join(", ")})`,
    );
    if (rows.length > 0) await engine.execute(`INSERT INTO mention_kind VALUES ${rows.join(", ")}`, { signal });
  }
}
