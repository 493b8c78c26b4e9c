import { expect, test } from "vitest";
import { isTooShort } from "./isTooShort.ts";

test.each([
  ["quarter", "2026-01-01", "2026-03-31", false],
  ["quarter", "2026-01-01", "2026-03-30", true],
  ["quarter", "2026-02-01", "2026-04-30", false],
  ["quarter", "2025-11-30", "2026-02-27", true],
  ["term", "2026-01-01", "2026-03-31", true],
  ["term", "2025-11-15", "2026-03-14", false],
  ["month", "2026-02-01", "2026-02-28", false],
  ["month", "2026-02-02", "2026-02-28", true],
] as const)("nothing shorter than a %s: from %s to %s is too short: %s", (finestGrain, from, to, expected) => {
  expect(isTooShort({ finestGrain }, { from, to })).toBe(expected);
  expect(isTooShort({}, { from, to })).toBe(false);
});
