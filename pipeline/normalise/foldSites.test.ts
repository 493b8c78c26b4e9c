import { describe, expect, test } from "vitest";
import { compareIds, foldSites } from "./foldSites.ts";
import { numberSites } from "./numberSites.ts";

const site = (source: string, type: string | null, ...parents: readonly string[]) => ({ source, type, parents });

describe("folding a hierarchy", () => {
  const folded = foldSites([
    site("1", "AP-HP"),
    site("2", "GHU", "1"),
    site("10", "HÔPITAL", "2"),
    site("20", "Pôle/DMU", "10"),
    site("25", "Service/Département", "20"),
    site("30", "Unité Fonctionnelle (UF)", "10", "25", "20"),
    site("40", "Unité d’hébergement (UH)", "30"),
    site("50", "Unité de consultation (UC)", "20"),
    site("60", null),
  ]);
  const of = (source: string) => folded.find((found) => found.source === source);

  test("keeps the levels of the contract under their nearest kept ancestor", () => {
    expect(of("30")).toEqual({ source: "30", kept: "30", parent: "20", group: "2", hospital: "10", unit: "30" });
    expect(of("1")).toEqual({ source: "1", kept: "1", parent: null, group: null, hospital: null, unit: null });
  });

  test("folds other levels into the nearest known ancestor: a hosting unit into its functional unit", () => {
    expect(of("40")).toMatchObject({ kept: "30", parent: "20", unit: "30" });
    expect(of("50")).toMatchObject({ kept: "20", hospital: "10", unit: null });
    expect(of("60")).toMatchObject({ kept: null, hospital: null });
  });

  test("ends where a hierarchy bites its tail, or leads nowhere", () => {
    const looped = foldSites([site("1", "Hôpital", "2"), site("2", "GHU", "1"), site("3", "Hôpital", "404")]);
    expect(looped.map(({ kept, parent }) => [kept, parent])).toEqual([
      ["1", "2"],
      ["2", "1"],
      ["3", null],
    ]);
  });
});

describe("numbering sites", () => {
  test("keeps the warehouse's identifiers when all are INT32", () => {
    expect(numberSites(["10", "2147483647"])).toEqual(
      new Map([
        ["10", 10],
        ["2147483647", 2_147_483_647],
      ]),
    );
  });

  test("counts from 1 in their order when one is not", () => {
    expect(numberSites(["8312056386", "9", "10"])).toEqual(
      new Map([
        ["9", 1],
        ["10", 2],
        ["8312056386", 3],
      ]),
    );
    expect(numberSites(["uf-b", "uf-a"])).toEqual(
      new Map([
        ["uf-a", 1],
        ["uf-b", 2],
      ]),
    );
  });

  test("orders numbers as numbers", () => {
    expect(["10", "9", "100", "b", "a"].sort(compareIds)).toEqual(["9", "10", "100", "a", "b"]);
  });
});
