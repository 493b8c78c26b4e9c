import { expect, it } from "vitest";
import { spreadLabels } from "./spreadLabels.ts";

it("leaves labels that are far enough apart", () => {
  expect(spreadLabels([80, 10, 40], 14, 0, 100)).toEqual([80, 10, 40]);
});

it("moves close labels apart in their order", () => {
  expect(spreadLabels([50, 52, 49], 14, 0, 100)).toEqual([63, 77, 49]);
});

it("keeps the last one above the bottom", () => {
  expect(spreadLabels([95, 99], 14, 0, 100)).toEqual([86, 100]);
});
