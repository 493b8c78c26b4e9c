import type { Progress } from "../extract/TableReader.ts";
import type { Problem } from "../extract/Problem.ts";
import type { ExtractOnScreen, ExtractRequest } from "../views/context/Extracts.ts";

/** An extract accepted, with the door to its figures; or everything that was wrong with it. */
export type ReadingOutcome =
  | {
      readonly accepted: true;
      readonly opened: ExtractOnScreen["opened"];
      readonly service: ExtractOnScreen["service"];
      close(): Promise<void>;
    }
  | { readonly accepted: false; readonly problems: readonly Problem[] };

export interface ReadingOptions {
  readonly signal: AbortSignal;
  readonly onProgress: (progress: Progress) => void;
}

/** Opens what the reader asked for. Rejects with the signal's reason when cancelled. */
export type OpenForReading = (request: ExtractRequest, options: ReadingOptions) => Promise<ReadingOutcome>;
