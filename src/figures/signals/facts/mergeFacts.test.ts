import { expect, test } from "vitest";
import { mergeFacts } from "./mergeFacts.ts";
import type { SiteFact } from "./StandingFact.ts";

const window = { from: "2024-01", to: "2024-12" };
const stays = (count: number) => [{ unit: "stay" as const, count }];
const begin = (site: number, month: string, indicators: readonly string[], units: SiteFact["units"]): SiteFact => ({
  site,
  cause: { kind: "documents begin", first: month, last: month },
  indicators,
  units,
});
const never = (site: number, count: number, indicators: readonly string[]): SiteFact => ({
  site,
  cause: { kind: "no documents" },
  indicators,
  units: stays(count),
});
const merged = (facts: readonly SiteFact[], from = window.from) =>
  mergeFacts(facts, { ...window, from }, (id) => (id === "adopted" ? "steering" : "research"));

test("stays and passages of one site are one fact, and sites of one cause one line, most units first", () => {
  const passages = [{ unit: "emergency passage" as const, count: 5 }];
  const facts = merged([
    begin(1, "2024-09", ["a"], stays(10)),
    begin(1, "2024-09", ["b"], passages),
    begin(2, "2024-09", ["a"], stays(90)),
    begin(5, "2024-03", ["a"], stays(7)),
    never(3, 20, ["a", "b"]),
    never(4, 30, ["a", "b"]),
  ]);
  expect(facts).toEqual([
    {
      cause: { kind: "no documents" },
      indicators: ["a", "b"],
      sites: [
        { site: 4, units: stays(30) },
        { site: 3, units: stays(20) },
      ],
    },
    {
      cause: { kind: "documents begin", first: "2024-03", last: "2024-09" },
      indicators: ["a"],
      sites: [
        { site: 2, units: stays(90) },
        { site: 5, units: stays(7) },
      ],
    },
    {
      cause: { kind: "documents begin", first: "2024-09", last: "2024-09" },
      indicators: ["a", "b"],
      sites: [{ site: 1, units: [...stays(10), ...passages] }],
    },
  ]);
});

test("what touches an adopted indicator comes first, whatever its size", () => {
  expect(merged([never(1, 900, ["a"]), never(2, 3, ["adopted"])]).map(({ sites }) => sites[0]!.site)).toEqual([2, 1]);
});

test("a start is told of a window that has months before it", () => {
  const facts = [begin(1, "2024-09", ["a"], stays(10))];
  expect([merged(facts, "2024-08"), merged(facts, "2024-09")].map(({ length }) => length)).toEqual([1, 0]);
});

test("months that lack documents are told together of sites, and of a window that has one of them", () => {
  const lacking = (site: number, months: readonly string[], count: number): SiteFact => ({
    site,
    cause: { kind: "documents lacking", months },
    indicators: ["a"],
    units: stays(count),
  });
  const facts = [lacking(1, ["2024-03", "2024-04"], 20), lacking(2, ["2023-02", "2024-03"], 30)];
  expect(merged(facts).map(({ cause, sites }) => [cause, sites.map(({ site }) => site)])).toEqual([
    [{ kind: "documents lacking", months: ["2023-02", "2024-03", "2024-04"] }, [2, 1]],
  ]);
  expect(merged(facts, "2024-04").map(({ sites }) => sites.map(({ site }) => site))).toEqual([[1]]);
  expect(merged(facts, "2024-05")).toEqual([]);
});
