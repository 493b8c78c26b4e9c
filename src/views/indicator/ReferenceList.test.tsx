import { expect, test } from "vitest";
import { exampleLine } from "../../figures/sentences/testing/exampleLine.ts";
import { ReferenceList } from "./ReferenceList.tsx";
import { wordsOf } from "../testing/wordsOf.tsx";

test("a figure from elsewhere stands with its source beside ours, never beside a hidden one", () => {
  const pmsi = {
    indicator: "discharge-letter-day0",
    site: 1,
    from: "2024-10-01",
    to: "2024-10-31",
    value: null,
    numerator: null,
    denominator: 1652,
    source: "PMSI",
    samePeriod: true,
  };
  expect(wordsOf(<ReferenceList line={exampleLine()} references={[pmsi]} />)).toEqual([
    "1\u202f652 séjours d’après PMSI, 1\u202f417 ici (−14\u00a0%).",
  ]);
  const hidden = exampleLine({ current: { state: "hidden" } });
  expect(wordsOf(<ReferenceList line={hidden} references={[pmsi]} />)).toEqual([]);
});
