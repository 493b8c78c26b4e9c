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
