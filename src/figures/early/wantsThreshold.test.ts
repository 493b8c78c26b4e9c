import { expect, test } from "vitest";
import { exampleLine } from "../sentences/testing/exampleLine.ts";
import { exampleWeeks } from "../sentences/testing/exampleWeeks.ts";
import { hidesWeeks } from "./hidesWeeks.ts";
import { wantsThreshold } from "./wantsThreshold.ts";

const unknown = { state: "on", hiddenAtMost: null } as const;
const hidden = exampleWeeks([20, null, 18, 40], { watch: unknown, upper: null });

test("a latest week without threshold hangs on hidden weeks, by week or behind months", () => {
  expect(wantsThreshold(hidden)).toBe(true);
  expect(wantsThreshold({ ...exampleLine(), weekly: hidden })).toBe(true);
  expect(wantsThreshold(exampleWeeks([20, 22, 18, 40], { watch: unknown, upper: null }))).toBe(false);
  expect(wantsThreshold(exampleLine({ values: [0.7, null, 0.7] }))).toBe(false);
});

test("a latest week with a threshold is judged, whatever is hidden before it", () => {
  const judged = exampleWeeks([20, null, 18, 40], { watch: unknown });
  expect([wantsThreshold(judged), hidesWeeks(judged)]).toEqual([false, true]);
});
