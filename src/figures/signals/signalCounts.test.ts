import { expect, test } from "vitest";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import { signalCounts } from "./signalCounts.ts";

test("icons are counted by what they mean, a week above its threshold as a concern, and what is not judged not at all", () => {
  const line = exampleLine();
  const icons = [
    "common",
    "concern-low",
    "concern-high",
    "improvement-high",
    "neutral-low",
    "early-high",
    "early-none",
  ] as const;
  const lines = [...icons.map((variation) => ({ ...line, variation })), { ...line, variation: null }];
  expect(signalCounts(lines)).toEqual({ improvement: 1, concern: 3, neutral: 1, judged: 7 });
});
