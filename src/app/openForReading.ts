import type { Problem } from "../extract/Problem.ts";
import type { Progress } from "../extract/TableReader.ts";
import type { ExtractOnScreen, ExtractRequest } from "../views/context/Extracts.ts";

/** Roll-ups and published figures that the browser keeps for the next visit. */
export interface Keeping {
  readonly kept: boolean;
  /** Kept without being asked: the extract is synthetic or public. Another one is kept only when its reader says so. */
  readonly byItself: boolean;
  keep(): Promise<void>;
  forget(): Promise<void>;
}

/** The files behind kept roll-ups, read and checked again: what was found now, or everything that is wrong with them. */
export type CheckedAgain =
  | { readonly accepted: true; readonly opened: ExtractOnScreen["opened"] }
  | { readonly accepted: false; readonly problems: readonly Problem[] };

/** Reads the files once the page is at rest, or a question waits for them. */
export type CheckAgain = (onProgress: (progress: Progress) => void, atRest: Promise<unknown>) => Promise<CheckedAgain>;

/** An extract accepted, with the door to its figures. */
export interface Reading {
  readonly accepted: true;
  readonly opened: ExtractOnScreen["opened"];
  readonly service: ExtractOnScreen["service"];
  readonly previous?: ExtractOnScreen["previous"];
  readonly console: ExtractOnScreen["console"];
  /** Null where the browser cannot keep anything. */
  readonly keeping: Keeping | null;
  /** Where figures come from kept roll-ups: reads the files, which questions to the records wait for. Null where they were read. */
  readonly checkAgain: CheckAgain | null;
  close(): Promise<void>;
}

/** An extract accepted; or everything that was wrong with it. */
export type ReadingOutcome = Reading | { readonly accepted: false; readonly problems: readonly Problem[] };

export interface ReadingOptions {
  /** The page's address, from which paths go. */
  readonly base: string;
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Opens what the reader asked for. Rejects with the signal's reason when cancelled. */
export type OpenForReading = (request: ExtractRequest, options: ReadingOptions) => Promise<ReadingOutcome>;
