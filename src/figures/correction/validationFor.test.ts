import { expect, test } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { exampleValidation } from "./testing/exampleValidation.ts";
import { validationFor } from "./validationFor.ts";

const tobacco = catalogue.find(({ id }) => id === "tobacco-status")!;
const path = [111, 110, 100, 10, 1];
const find = (...rows: Parameters<typeof exampleValidation>[0][]) =>
  validationFor(rows.map(exampleValidation), tobacco, "eds-nlp 1", path);

test("the nearest site above speaks, then the whole extract", () => {
  expect(find({ site: null }, { site: 10 }, { site: 100 }, { site: 200 })).toMatchObject({ site: 100 });
  expect(find({ site: null }, { site: 200 })).toMatchObject({ site: null });
  expect(find({ site: 200 })).toBe("none");
});

test("only the same rule, version and level count", () => {
  expect(find({ caseDefinition: "alcohol-status" })).toBe("none");
  expect(find({ version: "eds-nlp 2" })).toBe("none");
  expect(find({ level: "document" }, { level: "mention" })).toBe("none");
  const coverage = { ...tobacco, unit: "document" as const };
  expect(validationFor([exampleValidation({ level: "document" })], coverage, "eds-nlp 1", path)).toMatchObject({
    level: "document",
  });
});

test("of two at one place the later counts; two of one day contradict each other", () => {
  expect(find({ validatedOn: "2025-03-01" }, { validatedOn: "2026-03-01" }, { validatedOn: null })).toMatchObject({
    validatedOn: "2026-03-01",
  });
  expect(find({ validatedOn: "2025-03-01" }, { validatedOn: "2025-03-01" })).toBe("contradictory");
  expect(find({ validatedOn: null }, { validatedOn: null })).toBe("contradictory");
  expect(find({ site: 100 }, { site: null }, { site: null })).toMatchObject({ site: 100 });
});
