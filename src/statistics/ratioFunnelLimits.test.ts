import { expect, test } from "vitest";
import { adjustedRatioFunnelLimits } from "./ratioFunnelLimits.ts";

test("the root of a ratio lies z errors from 1, which sampling and the differences between sites make up", () => {
  const [inner, outer] = [1.959963984540054, 3.090232306167813];
  for (const [expected, tau2, error] of [
    [4, 0, 0.25],
    [25, 0, 0.1],
    [25, 0.03, 0.2],
  ] as const) {
    expect(adjustedRatioFunnelLimits(expected, tau2)).toEqual({
      inner: {
        lower: expect.closeTo((1 - inner * error) ** 2, 12),
        upper: expect.closeTo((1 + inner * error) ** 2, 12),
      },
      outer: {
        lower: expect.closeTo((1 - outer * error) ** 2, 12),
        upper: expect.closeTo((1 + outer * error) ** 2, 12),
      },
    });
  }
});

test("no ratio is too low where little is expected, and none is judged where nothing is", () => {
  expect(adjustedRatioFunnelLimits(1, 0)!.outer.lower).toBe(0);
  expect(adjustedRatioFunnelLimits(0, 0.1)).toBeNull();
});
