import { expect, test } from "vitest";
import { readableGrain } from "./readableGrain.ts";

const hidden = (points: number, count: number) => Array.from({ length: points }, (_, point) => point < count);

test("one hidden point in five is read, one more is not", () => {
  expect(readableGrain([{ grain: "month", hidden: hidden(10, 2) }])).toBe("month");
  expect(readableGrain([{ grain: "month", hidden: hidden(10, 3) }])).toBe(null);
});

test("the next coarser grain serves that hides little enough", () => {
  const month = { grain: "month", hidden: hidden(36, 20) } as const;
  const quarter = { grain: "quarter", hidden: hidden(12, 4) } as const;
  const term = { grain: "term", hidden: hidden(9, 0) } as const;
  expect(readableGrain([month, quarter, term])).toBe("term");
  expect(readableGrain([month, { grain: "quarter", hidden: hidden(12, 2) }, term])).toBe("quarter");
  expect(readableGrain([month, quarter])).toBe(null);
});

test("a series without points is read nowhere", () => {
  expect(readableGrain([])).toBe(null);
  expect(readableGrain([{ grain: "month", hidden: [] }])).toBe(null);
});
