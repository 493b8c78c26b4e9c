import { expect, test } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { exampleValidation } from "./testing/exampleValidation.ts";
import { measuredShare, validationRows } from "./validationRows.ts";

const named = (id: string) => catalogue.filter((indicator) => indicator.id === id);

test("a rule has a row for each validation, and one for each version in use that nobody measured", () => {
  const validation = exampleValidation({ caseDefinition: "tobacco-status", version: "EDS-NLP 1" });
  const measured = named("tobacco-status");
  const rows = (versions: readonly string[]) =>
    validationRows(measured, versions, [validation]).map(({ version, validation: by }) => [version, by !== null]);
  expect(rows(["EDS-NLP 1", "EDS-NLP 2"])).toEqual([
    ["EDS-NLP 1", true],
    ["EDS-NLP 2", false],
  ]);
  expect(validationRows(measured, [], [])).toEqual([{ indicator: measured[0], version: null, validation: null }]);
});

test("what is not read by an algorithm has no error to measure", () =>
  expect(validationRows(named("document-coverage"), ["EDS-NLP 1"], [])).toEqual([]));

test("a share that was measured has Wilson's interval", () => {
  const { lower, upper } = measuredShare({ value: 0.8, cases: 10 });
  expect([lower, upper].map((limit) => limit.toFixed(4))).toEqual(["0.4902", "0.9433"]);
});
