import { expect, test } from "vitest";
import { lettersMissing } from "../../indicators/catalogue/discharge-letter/lettersMissing.ts";
import { messages } from "../../locales/en/messages.ts";
import { translator } from "../../locales/translate.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { exampleLine } from "./testing/exampleLine.ts";
import { unwatchedSentence } from "./unwatchedSentence.ts";

const t = translator("en", messages);
const said = (lines: readonly IndicatorFigures[]) => {
  const { id, values } = unwatchedSentence(lines);
  return t(id, values);
};
const judged = exampleLine();
const unjudged = { ...judged, variation: null };

test("nothing is to be watched only where most variations could be judged", () => {
  expect(said([judged, judged, unjudged])).toBe(
    "No unusual variation to watch at these sites, among the indicators shown.",
  );
  expect(said([judged, unjudged, unjudged])).toMatch(
    /^Nothing to watch among the only variation that can be judged at these sites; 2 others are not judged/,
  );
  expect(said([unjudged, unjudged])).toMatch(/^No variation can be judged at these sites: it takes at least 13/);
});

test("a count, and a figure that is not shown, are never judged and speak for nothing", () => {
  const others = [
    { ...unjudged, indicator: lettersMissing },
    { ...unjudged, current: { state: "hidden" } as const },
  ];
  expect(said([judged, ...others])).toBe("No unusual variation to watch at these sites, among the indicators shown.");
});
