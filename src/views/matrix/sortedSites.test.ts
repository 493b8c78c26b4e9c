import { expect, it } from "vitest";
import type { VariationIcon } from "../../figures/IndicatorFigures.ts";
import type { SignalTally } from "../../figures/signals/SignalTally.ts";
import type { MatrixSort } from "../../perimeter/MatrixSort.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { sortedSites } from "./sortedSites.ts";

const sites = ["Tenon", "Émile-Roux", "Bichat", "Cochin", "Avicenne"].map((name, id): Site => ({
  id,
  name,
  code: name,
  level: "hospital",
  parent: null,
  children: [],
  hospital: id,
  profile: null,
  latitude: null,
  longitude: null,
}));
const tally = (concern: number, improvement: number): SignalTally => ({
  concern,
  improvement,
  neutral: 0,
  chance: null,
});
const tallies = new Map([tally(0, 2), tally(0, 0), tally(2, 0), tally(0, 0)].map((one, id) => [id, one]));
const icons: readonly (VariationIcon | null)[] = [null, "common", "improvement-high", "early-high", "early-none"];
const sorted = (sort: MatrixSort) =>
  sortedSites(sites, { sort, tallies, variation: (id) => icons[id] ?? null }, "fr").map(({ id }) => id);

it("sorts by signals, name or variation, and leaves what is alike as the establishment has it", () => {
  expect(sorted("tree")).toEqual([0, 1, 2, 3, 4]);
  expect(sorted("name")).toEqual([4, 2, 3, 1, 0]);
  expect(sorted("signals")).toEqual([2, 0, 1, 3, 4]);
  expect(sorted("indicator")).toEqual([3, 2, 1, 4, 0]);
});
