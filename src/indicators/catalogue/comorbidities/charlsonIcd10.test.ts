import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { charlsonWeights } from "../../compile/charlson.ts";
import { charlsonIcd10 } from "./charlsonIcd10.ts";

const listsOf = (code: string) =>
  Object.entries(charlsonIcd10).flatMap(([label, prefixes]) =>
    prefixes.some((prefix) => code.startsWith(prefix)) ? [label] : [],
  );

test("every disorder that the index counts has a list, and no other", () => {
  expect(Object.keys(charlsonIcd10).sort()).toEqual(charlsonWeights.map(({ label }) => label).sort());
});

test("no code stands in the lists of two disorders, nor under a shorter one of its own", () => {
  for (const [label, prefixes] of Object.entries(charlsonIcd10))
    for (const prefix of prefixes) {
      expect(listsOf(prefix), prefix).toEqual([label]);
      expect(
        prefixes.filter((other) => prefix.startsWith(other)),
        prefix,
      ).toEqual([prefix]);
    }
});

test("codes beside those of the lists are in none", () => {
  for (const code of ["C44", "I421", "N17", "E15", "K705", "B23", "J48", "I12", "G84", "Z493"])
    expect(listsOf(code), code).toEqual([]);
});

test("codes that the sample gives a disorder are those of its list", () => {
  const facts = join(import.meta.dirname, "../../../../data-samples/make/facts/icd10_by_disorder.csv");
  const [, ...rows] = readFileSync(facts, "utf8").trim().split("\n");
  expect(rows.length).toBeGreaterThan(15);
  for (const row of rows) {
    const [disorder, , codes] = row.split(",");
    for (const code of codes!.trim().split(" ")) expect(listsOf(code), code).toEqual([disorder]);
  }
});
