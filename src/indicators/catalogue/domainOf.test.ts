import { expect, test } from "vitest";
import { neededTables, sheetDomains } from "../../perimeter/SheetFilters.ts";
import { catalogue } from "./catalogue.ts";
import { domainOf } from "./domainOf.ts";

test("every built-in indicator has a domain, every domain an indicator, and what is not built in is brought", () => {
  expect(catalogue.filter(({ id }) => domainOf(id) === "brought").map(({ id }) => id)).toEqual([]);
  const used = new Set(catalogue.map(({ id }) => domainOf(id)));
  expect(sheetDomains.filter((domain) => !used.has(domain))).toEqual(["brought"]);
  expect(domainOf("constructor")).toBe("brought");
});

test("every table that an indicator needs can be chosen", () => {
  const needed = new Set(catalogue.flatMap(({ needs }) => needs.map((column) => column.split(".")[0])));
  expect(needed).toEqual(new Set(neededTables));
});
