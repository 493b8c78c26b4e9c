import { describe, expect, test } from "vitest";
import { catalogue } from "./catalogue.ts";
import { noTextRead } from "./sentences/noTextRead.ts";

test("ids are unique", () => {
  const ids = catalogue.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test("no two indicators share a sheet", () => {
  expect(new Set(catalogue.map(({ sheet }) => sheet)).size).toBe(catalogue.length);
});

test("hospitals are compared on what they do, and standardised where the patients decide a part of it", () => {
  const compared = catalogue.filter((one) => one.shape === "proportion" && one.funnel !== undefined);
  expect(compared.length).toBeGreaterThan(15);
  for (const one of compared) {
    if (one.shape !== "proportion" || one.unit === "stay × condition") continue;
    expect([one.id, one.funnel]).toEqual([one.id, one.disclosure === "process" ? "plain" : "standardised"]);
    // What patients come to emergency with, and headings that a template of letters decides, compare no hospitals.
    expect([one.id, JSON.stringify(one).includes('"section"')]).toEqual([one.id, false]);
    expect(one.unit === "emergency passage" && one.direction === "neutral").toBe(false);
  }
});

describe.each(catalogue.map((indicator) => [indicator.id, indicator] as const))(
  "%s",
  (_, { sheet, labels, unread, disclosure }) => {
    test("says what became of units that were not read", () => {
      if (unread !== "excluded") return;
      expect(sheet.fr.exclusions).toMatch(/sans document (?:lu|analysé)/u);
      expect(sheet.en.exclusions).toMatch(/no document read/u);
    });

    test("says why a mention is not yet a fact, where it measures patients", () => {
      if (disclosure !== "clinical") return;
      expect(sheet.fr.limits).toMatch(/correction|corrige/u);
      expect(sheet.en.limits).toMatch(/correct/u);
    });

    test("says that no algorithm reads text when it asks for no label, and only then", () => {
      expect(sheet.fr.performance.includes(noTextRead.fr)).toBe(labels.length === 0);
      expect(sheet.en.performance.includes(noTextRead.en)).toBe(labels.length === 0);
    });
  },
);
