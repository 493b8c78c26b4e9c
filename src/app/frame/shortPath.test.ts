import { expect, test } from "vitest";
import { shortPath } from "./shortPath.ts";

test("of a path of more than one place the nearest is left", () => {
  expect(shortPath([])).toBe("");
  expect(shortPath(["AP-HP"])).toBe("AP-HP");
  expect(shortPath(["AP-HP", "AP-HP Centre"])).toBe("… › AP-HP Centre");
  expect(shortPath(["AP-HP", "AP-HP Centre", "Cochin", "DMU Chirurgie"])).toBe("… › DMU Chirurgie");
});
