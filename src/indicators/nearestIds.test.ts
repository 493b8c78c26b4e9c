import { expect, test } from "vitest";
import { catalogue } from "./catalogue/catalogue.ts";
import { nearestIds } from "./nearestIds.ts";

const ids = catalogue.map(({ id }) => id);

test.each([
  ["discharge-letter-day", "discharge-letter-day0"],
  ["discharge_letter_day0", "discharge-letter-day0"],
  ["pressure-ulcers", "pressure-ulcer"],
  ["letter-missing", "letters-missing"],
])("%s is nearest to %s", (asked, nearest) => {
  const found = nearestIds(asked, ids);
  expect(found[0]).toBe(nearest);
  expect(found.length).toBeLessThanOrEqual(3);
});

test("what is like none has no nearest", () => {
  expect(nearestIds("xyz", ids)).toEqual([]);
  expect(nearestIds("", ids)).toEqual([]);
});
