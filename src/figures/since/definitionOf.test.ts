import { expect, test } from "vitest";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import { definitionOf } from "./definitionOf.ts";

test("a definition is told apart from another by what it counts, not by its texts", async () => {
  const known = await definitionOf(tobaccoStatus);
  expect(known).toMatch(/^[0-9a-f]{64}$/);
  const sheet = { ...tobaccoStatus.sheet, fr: { ...tobaccoStatus.sheet.fr, title: "Autre titre" } };
  expect(await definitionOf({ ...tobaccoStatus, sheet, status: "research", owner: "Other" })).toBe(known);
  const reversed = Object.fromEntries(Object.entries(tobaccoStatus).toReversed()) as unknown as typeof tobaccoStatus;
  expect(await definitionOf(reversed)).toBe(known);
  expect(await definitionOf({ ...tobaccoStatus, horizonDays: tobaccoStatus.horizonDays + 1 })).not.toBe(known);
  expect(await definitionOf({ ...tobaccoStatus, population: { not: tobaccoStatus.population } })).not.toBe(known);
});
