import type { Engine } from "../engine/Engine.ts";
import type { Descriptor } from "./Descriptor.ts";
import type { Problem } from "./Problem.ts";
import type { FileRead } from "./TableReader.ts";
import type { IdType } from "./store.ts";

/** Rows kept out of the figures: by a rule of their own, or because the row they hang on was (`cascade`). */
export interface ExcludedRows {
  readonly table: string;
  readonly rule:
    | "duplicate-key"
    | "missing-key"
    | "orphan"
    | "date-out-of-range"
    | "end-before-start"
    | "age-out-of-range"
    | "value-missing"
    | "indicator-unknown"
    | "cascade";
  /** Column that failed the rule. */
  readonly column: string;
  readonly rows: number;
}

export interface TableRead {
  readonly table: string;
  readonly rows: number;
  readonly files: readonly FileRead[];
  /** Columns of the file that the contract does not know, or that nothing computed needs: listed, not loaded. */
  readonly columnsIgnored: readonly string[];
}

/** What opening an extract established: what the screen "source of the data" shows. */
export interface ReadReport {
  readonly tables: readonly TableRead[];
  readonly excluded: readonly ExcludedRows[];
  /** `table.column` of everything that the extract brings, to say what is "non mesuré". */
  readonly columns: ReadonlySet<string>;
  /** Distinct values of `nlp_version`, `system version`, oldest first. */
  readonly nlpVersions: readonly string[];
  /** Care sites folded into their nearest known ancestor, stays outside hospitals, and other things worth saying. */
  readonly remarks: readonly Problem[];
  /** ISO date-time of the opening, from the caller's clock. */
  readonly openedAt: string;
  readonly milliseconds: number;
  readonly ids: { readonly visit: IdType; readonly person: IdType; readonly note: IdType };
}

export interface OpenedExtract {
  readonly descriptor: Descriptor;
  readonly report: ReadReport;
  readonly engine: Engine;
  readonly label: string;
}

/** Either the extract, or everything that was wrong with it; then nothing of it remains. */
export type Opening =
  | { readonly accepted: true; readonly extract: OpenedExtract }
  | { readonly accepted: false; readonly problems: readonly Problem[] };
