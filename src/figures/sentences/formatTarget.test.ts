import { expect, test } from "vitest";
import { formatTarget } from "./formatTarget.ts";

test("a target keeps the decimals that it was set with", () => {
  expect(formatTarget(0.95, "percent", "fr")).toBe("95\u00a0%");
  expect(formatTarget(0.995, "percent", "fr")).toBe("99,5\u00a0%");
  expect(formatTarget(0.005, "percent", "en")).toBe("0.5%");
  expect(formatTarget(4.5, "points", "fr")).toBe("4,5");
  expect(formatTarget(0.29, "percent", "en")).toBe("29%");
  expect(formatTarget(0, "count", "fr")).toBe("0");
  expect(formatTarget(1 / 3, "points", "en")).toBe("0.333");
});
