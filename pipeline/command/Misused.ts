import type { PipelineMessage } from "../messages/Say.ts";

/** Thrown when a command line makes no sense: exit code 2. */
export class Misused extends Error {
  override readonly name = "Misused";

  constructor(
    readonly sentence: PipelineMessage,
    readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(sentence);
  }
}
