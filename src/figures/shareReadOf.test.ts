import { expect, test } from "vitest";
import { tnmDocumented } from "../indicators/catalogue/cancer/tnmDocumented.ts";
import { dischargeLetterDay0 } from "../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { letterSections } from "../indicators/catalogue/discharge-letter/letterSections.ts";
import { tobaccoStatus } from "../indicators/catalogue/habits/tobaccoStatus.ts";
import { shareReadOf } from "./shareReadOf.ts";

test("a share read is told where what was not read is counted beside what was, and nowhere else", () => {
  expect(shareReadOf(tobaccoStatus, { population: 1000, denominator: 850 })).toBe(0.85);
  expect(shareReadOf(tobaccoStatus, { population: 0, denominator: 0 })).toBeNull();
  expect(shareReadOf(letterSections, { population: 850, denominator: 850 })).toBeNull();
  expect(shareReadOf(tnmDocumented, { population: 60, denominator: 60 })).toBeNull();
  expect(shareReadOf(dischargeLetterDay0, { population: 0, denominator: 1000 })).toBeNull();
});
