import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countNir, nirKey } from "./nir.ts";

const digits = (length: number) =>
  fc.integer({ min: 0, max: 10 ** length - 1 }).map((number) => String(number).padStart(length, "0"));
const month = fc
  .oneof(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 20, max: 42 }), fc.integer({ min: 50, max: 99 }))
  .map((number) => String(number).padStart(2, "0"));
const department = fc.oneof(digits(2), fc.constantFrom("2A", "2B", "2a", "2b"));
const thirteen = fc.tuple(
  fc.constantFrom("1", "2", "3", "4", "7", "8"),
  digits(2),
  month,
  department,
  digits(3),
  digits(3),
);
const key = (groups: readonly string[]) => String(nirKey(groups.join(""))).padStart(2, "0");

describe("a NIR", () => {
  test.each([
    ["2 69 05 49 588 157 80", 1],
    ["269054958815780", 1],
    ["1 85 03 2A 004 123 24", 1],
    ["NIR:269054958815780;", 1],
    ["269054958815781", 0],
    ["5 69 05 49 588 157 80", 0],
    ["2690549588157800", 0],
    ["a269054958815780", 0],
    ["269054958815780 et 185032A00412324", 2],
  ])("%s counts %i", (text, count) => expect(countNir(text)).toBe(count));

  test("is found with a valid key, written together or in groups, anywhere in a text", () => {
    fc.assert(
      fc.property(
        thirteen,
        fc.constantFrom("", " ", ".", "-", "\u00a0"),
        fc.constantFrom("", "n° ", "("),
        (groups, separator, before) => {
          expect(countNir(`${before}${[...groups, key(groups)].join(separator)} fin`)).toBe(1);
        },
      ),
    );
  });

  test("is not found with another key", () => {
    fc.assert(
      fc.property(thirteen, fc.integer({ min: 1, max: 96 }), (groups, shift) => {
        const wrong = ((nirKey(groups.join("")) + shift - 1) % 97) + 1;
        expect(countNir(groups.join("") + String(wrong).padStart(2, "0"))).toBe(0);
      }),
    );
  });
});
