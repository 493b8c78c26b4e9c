import type { ComparedCount } from "./Comparison.ts";

/** Whether the documents of a hospital are incomplete in a part of the window: a part of its distance may be theirs. */
export const lacksDocuments = ({ monthsIncomplete }: Pick<ComparedCount, "monthsIncomplete">): boolean =>
  monthsIncomplete > 0;
