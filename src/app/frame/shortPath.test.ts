import { expect, test } from "vitest";
import { shortPath } from "./shortPath.ts";

test("a path of more than two places is cut in its middle, a shorter one is whole", () => {
  expect(shortPath([])).toBe("");
  expect(shortPath(["AP-HP", "AP-HP Centre"])).toBe("AP-HP › AP-HP Centre");
  expect(shortPath(["AP-HP", "AP-HP Centre", "Cochin", "DMU Chirurgie"])).toBe("AP-HP › … › DMU Chirurgie");
});
