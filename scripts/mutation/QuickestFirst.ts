import { BaseSequencer, type TestSpecification } from "vitest/node";

/** The first failing test ends the run of a changed line: what is quick is asked first, random tables last. */
export class QuickestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).reverse();
  }
}
