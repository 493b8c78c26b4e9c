import { expect, it } from "vitest";
import { exampleLine } from "../../sentences/testing/exampleLine.ts";
import { factsBehind } from "./factsBehind.ts";
import type { FactCause, StandingFact } from "./StandingFact.ts";

const line = { ...exampleLine({ current: { state: "empty" } }), period: "2024-10-01" };
const fact = (cause: FactCause, indicators = [line.indicator.id]): StandingFact => ({ cause, indicators, sites: [] });

it("names what is wanting for the indicator, and not what is only hidden or left out", () => {
  const [headings, documents] = [fact({ kind: "no headings" }), fact({ kind: "no documents" })];
  const later = fact({ kind: "documents begin", first: "2024-11", last: "2024-12" });
  const lacking = fact({ kind: "documents lacking", months: ["2024-09", "2024-10"] });
  const others = [
    fact({ kind: "no headings" }, ["another"]),
    fact({ kind: "hidden" }),
    fact({ kind: "documents lacking", months: ["2024-09"] }),
    fact({ kind: "documents begin", first: "2024-10", last: "2024-10" }),
    fact({ kind: "long stays" }, []),
  ];
  expect(factsBehind(line, [headings, ...others, documents, later, lacking])).toEqual([
    headings,
    documents,
    later,
    lacking,
  ]);
  const unread = { ...line, current: { state: "not read" } } as const;
  expect(factsBehind(unread, [headings, ...others, documents, later])).toEqual([documents, later]);
  expect(factsBehind(exampleLine(), [headings])).toEqual([]);
});
