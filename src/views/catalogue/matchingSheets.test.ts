import { expect, test } from "vitest";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { parseIndicator } from "../../indicators/language/parseIndicator.ts";
import type { SheetFilters } from "../../perimeter/SheetFilters.ts";
import { catalogueJson } from "./catalogueJson.ts";
import { matchingSheets } from "./matchingSheets.ts";

const declared = ({ status }: Indicator) => ({ declared: status, status, fallBack: null });
const ids = (filters: SheetFilters, statusOf = declared) =>
  matchingSheets(catalogue, filters, statusOf, "fr").map(({ id }) => id);

test("without a choice every sheet is there, in the order of the catalogue", () => {
  expect(ids({})).toEqual(catalogue.map(({ id }) => id));
});

test("words are found whatever their case and accents, and each choice narrows", () => {
  expect(ids({ text: "EPIDEMIE hivernale" })).toContain("bronchiolitis");
  expect(ids({ domain: "epidemics" })).toEqual(["bronchiolitis", "flu", "covid"]);
  expect(ids({ domain: "epidemics", text: "covid" })).toContain("covid");
  expect(ids({ domain: "epidemics", text: "lettre de liaison" })).toEqual([]);
  expect(ids({ need: "condition_occurrence" })).toEqual(ids({ text: "coding-gap" }));
});

test("the status asked for is the one that holds", () => {
  const fallen = ({ id }: Indicator) =>
    ({ declared: "steering", status: id === "flu" ? "validated" : "steering", fallBack: null }) as const;
  expect(
    matchingSheets(catalogue, { status: "validated" }, fallen as unknown as typeof declared, "fr").map(({ id }) => id),
  ).toEqual(["flu"]);
});

test("the export is a list of sheets that the language reads back, and holds nothing else", () => {
  const sheets = JSON.parse(catalogueJson(catalogue)) as unknown[];
  expect(sheets.map((sheet) => parseIndicator(sheet))).toEqual(catalogue.map((indicator) => ({ ok: indicator })));
});
