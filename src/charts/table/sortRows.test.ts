import { expect, it } from "vitest";
import { sortRows } from "./sortRows.ts";
import { tabSeparated } from "./tabSeparated.ts";

const rows = [{ n: 2 }, { n: null }, { n: 10 }];

it("puts rows without a value last, whatever the direction", () => {
  expect(sortRows(rows, (row) => row.n, false, "fr").map((row) => row.n)).toEqual([2, 10, null]);
  expect(sortRows(rows, (row) => row.n, true, "fr").map((row) => row.n)).toEqual([10, 2, null]);
});

it("sorts text as its language does", () => {
  expect(sortRows(["Tenon", "Émile", "Avicenne"], (name) => name, false, "fr")).toEqual(["Avicenne", "Émile", "Tenon"]);
});

it("copies a table under its stamp, cells defused", () => {
  const columns = [{ header: "Site", text: (row: string) => row }];
  expect(tabSeparated(["=HYPERLINK(1)", "-12", "a\tb"], columns, "stamp")).toBe(
    "stamp\n\nSite\n'=HYPERLINK(1)\n-12\na b",
  );
});
