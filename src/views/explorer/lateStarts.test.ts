import { expect, test } from "vitest";
import { exampleFit } from "../../figures/completeness/testing/exampleFit.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { lateStarts } from "./lateStarts.ts";

const began = exampleFit([0, 0, 0, 0, 90, 92, 91, 90, 89, 92, 90, 91]);
const always = exampleFit(Array.from({ length: 12 }, () => 90));
const never = exampleFit(Array.from({ length: 12 }, () => 0));
const sites = [
  { site: 2, fits: { DISCHARGE: began, EMERGENCY: began } },
  { site: 3, fits: { DISCHARGE: always } },
  { site: 4, fits: { DISCHARGE: never } },
];

test("a start within what is shown is told, of the documents that the indicators rest on", () => {
  expect(lateStarts(sites, [dischargeLetterDay0], "2024-01")).toEqual([
    { site: 2, group: "DISCHARGE", month: "2024-05" },
  ]);
  expect(lateStarts(sites, [dischargeLetterDay0], "2024-05")).toEqual([]);
  expect(lateStarts(sites, [], "2024-01")).toEqual([]);
});
