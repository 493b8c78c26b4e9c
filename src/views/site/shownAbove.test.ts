import { expect, it } from "vitest";
import { exampleLevel } from "../../figures/comparison/testing/exampleLevel.ts";
import { exampleFigure } from "../../figures/sentences/testing/exampleLine.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import { shownAbove } from "./shownAbove.ts";

const site = (name: string) => ({ name }) as Site;

/** A place that shows the first indicators of `a b c`, and hides the others. */
const place = (name: string, shown: number) => ({
  site: site(name),
  levels: ["a", "b", "c"].map((indicator, at) =>
    exampleLevel(at < shown ? exampleFigure(700, 1000) : { state: "hidden" }, { indicator, site: 1 }),
  ),
});

it("the place above that shows what is hidden is the nearest that shows half of it, else the one that shows most", () => {
  const nearest = (...above: Parameters<typeof shownAbove>[1]) => {
    const found = shownAbove(["a", "b", "c"], above);
    return found && [found.site.name, found.count];
  };
  expect(nearest(place("DMU", 1), place("hospital", 2), place("all", 3))).toEqual(["hospital", 2]);
  expect(nearest(place("DMU", 1), place("hospital", 1))).toEqual(["DMU", 1]);
  expect(nearest(place("DMU", 0), place("hospital", 0))).toBeNull();
  expect(nearest(place("DMU", 2), { site: site("hospital"), levels: undefined })).toBeNull();
  expect(nearest()).toBeNull();
});
