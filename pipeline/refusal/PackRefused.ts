import type { Problem } from "../../src/extract/Problem.ts";
import type { PackProblem, PackProblemCode } from "./PackProblem.ts";

/** Thrown when no extract can be made; carries everything that was found wrong, in the pipeline's or the reader's words. */
export class PackRefused extends Error {
  override readonly name = "PackRefused";

  constructor(readonly problems: readonly (PackProblem | Problem)[]) {
    super(problems.map(({ code }) => code).join(", "));
  }
}

/** A refusal for one reason. */
export function refused(code: PackProblemCode, values: PackProblem["values"] = {}): PackRefused {
  return new PackRefused([{ code, values }]);
}
