import { expect, test } from "vitest";
import { isWithoutStrata } from "./isWithoutStrata.ts";

const stratum = (site: number, denominator: number) => ({ site, stratum: "old", numerator: 1, denominator });

test("a hospital is compared while three of its units out of four are in its own strata, whatever the others have", () => {
  const strata = [stratum(1, 50), stratum(1, 25), stratum(2, 900)];
  expect(isWithoutStrata({ site: 1, denominator: 100 }, strata)).toBe(false);
  expect(isWithoutStrata({ site: 1, denominator: 101 }, strata)).toBe(true);
  expect(isWithoutStrata({ site: 3, denominator: 80 }, strata)).toBe(true);
});
