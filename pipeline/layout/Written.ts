import type { Part } from "../../src/extract/Descriptor.ts";
import type { ExtractTable } from "../contract/recordTables.ts";

/** A table of the extract once on disk. */
export interface Written {
  readonly table: ExtractTable;
  readonly columns: readonly string[];
  readonly parts: readonly Part[];
  readonly rows: number;
  /** Whether the plan asked for parts: then the resource's path is a list, be it of one. */
  readonly split: boolean;
}
