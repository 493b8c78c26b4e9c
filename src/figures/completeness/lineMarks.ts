import type { Period } from "../../perimeter/periods.ts";
import type { CompletenessMarks } from "./completenessMarks.ts";
import { type IncompleteBelow, incompleteBelow } from "./incompleteBelow.ts";
import type { LineCompleteness } from "./lineCompleteness.ts";
import { marksWithin } from "./marksWithin.ts";

/** What completeness says of the periods of a line, at its place and below it. */
export interface LineMarks {
  readonly here: CompletenessMarks;
  readonly below: readonly IncompleteBelow[];
}

/** Indicators that rest on the same documents are marked alike: the marks of a place are found once for each span of periods. */
const known = new WeakMap<LineCompleteness, Map<string, LineMarks>>();

export function lineMarks(completeness: LineCompleteness, periods: readonly Period[]): LineMarks {
  const spans = known.get(completeness) ?? new Map<string, LineMarks>();
  known.set(completeness, spans);
  const span = `${periods[0]?.start} ${periods.at(-1)?.end} ${periods.length}`;
  const marks = spans.get(span) ?? {
    here: marksWithin(completeness, periods),
    below: incompleteBelow(completeness.here, completeness.below, periods),
  };
  spans.set(span, marks);
  return marks;
}
