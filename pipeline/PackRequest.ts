import type { Checked } from "./check/checkExtract.ts";
import type { Pseudonym } from "./key/pseudonym.ts";

export const packPhases = [
  "plan",
  "sites",
  "counts",
  "visits",
  "notes",
  "conditions",
  "nlp",
  "validation",
  "references",
  "pseudonymise",
  "write",
  "check",
  "publish",
] as const;
export type PackPhase = (typeof packPhases)[number];

/** What is asked of `pack`. */
export interface PackRequest {
  readonly plan: string;
  readonly masterKey: Buffer;
  readonly out: string;
  readonly threads: number;
  /** In DuckDB's syntax, `8GB`; null for its default. */
  readonly memory: string | null;
  readonly now: Date;
  readonly onPhase: (phase: PackPhase) => void;
  /** The reader's checks on the finished folder, before it is published. */
  readonly check: (folder: string) => Promise<Checked>;
  /** Replaces the keyed hash, to prove that a collision stops the run. */
  readonly hash?: Pseudonym;
}
