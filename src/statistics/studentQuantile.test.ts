import fc from "fast-check";
import { expect, test } from "vitest";
import { standardNormalQuantile } from "./standardNormalQuantile.ts";
import { studentQuantile } from "./studentQuantile.ts";
import { studentTail } from "./studentTail.ts";

// Computed with 40 digits (mpmath 1.4.1).
const KNOWN: [degrees: number, upperTail: number, t: number][] = [
  [1, 0.4, 0.32491969623290623],
  [1, 0.11, 2.7776068539149747],
  [1, 0.025, 12.706204736174703],
  [1, 0.001, 318.30883898555044],
  [1, 1e-10, 3183098861.8379066],
  [2, 0.4, 0.2886751345948128],
  [2, 0.11, 1.762739997351718],
  [2, 0.025, 4.302652729749464],
  [2, 0.001, 22.327124770119877],
  [2, 1e-10, 70710.6781080481494],
  [3, 0.4, 0.27667066233268983],
  [3, 0.11, 1.5452444990018073],
  [3, 0.025, 3.1824463052837095],
  [3, 0.001, 10.214531852407386],
  [3, 1e-10, 2225.7692846830932],
  [4.5, 0.4, 0.26875183554217513],
  [4.5, 0.11, 1.4237525827366648],
  [4.5, 0.025, 2.658912347204404],
  [4.5, 0.001, 6.421242884295792],
  [4.5, 1e-10, 241.117429191934],
  [7, 0.4, 0.2631668613520228],
  [7, 0.11, 1.3468520492622857],
  [7, 0.025, 2.3646242515927853],
  [7, 0.001, 4.785289628638334],
  [7, 1e-10, 53.83557948467373],
  [17, 0.4, 0.25734700575127795],
  [17, 0.11, 1.2734388150375735],
  [17, 0.025, 2.109815577833317],
  [17, 0.001, 3.6457673800784094],
  [17, 1e-10, 13.322907036156316],
  [30, 0.4, 0.2556053649519127],
  [30, 0.11, 1.2526779778537722],
  [30, 0.025, 2.042272456301238],
  [30, 0.001, 3.385184866829305],
  [30, 1e-10, 9.377489780407144],
  [100, 0.4, 0.2540221824582278],
  [100, 0.11, 1.2342565711979865],
  [100, 0.025, 1.9839715185235522],
  [100, 0.001, 3.173739493738783],
  [100, 1e-10, 7.083375481400722],
  [5000, 0.4, 0.2533605839692316],
  [5000, 0.11, 1.2266817237421164],
  [5000, 0.025, 1.960438551706508],
  [5000, 0.001, 3.0918631199609816],
  [5000, 1e-10, 6.374553536615104],
  [1e6, 0.4, 0.2533471705378416],
  [1e6, 0.11, 1.2265288879575345],
  [1e6, 0.025, 1.959966356814107],
  [1e6, 0.001, 3.09024045631652],
  [1e6, 1e-10, 6.361406848876743],
];

test.each(KNOWN)("%d degrees, upper tail %d", (degrees, tail, expected) => {
  expect(Math.abs(-studentQuantile(tail, degrees) / expected - 1)).toBeLessThan(1e-11);
});

test("closed forms for one and two degrees", () => {
  expect(studentQuantile(0.75, 1)).toBeCloseTo(1, 14);
  expect(studentQuantile(0.9, 2)).toBeCloseTo(0.8 * Math.sqrt(2 / 0.36), 13);
  expect(studentQuantile(0.5, 3)).toBe(0);
});

test("the tail of the quantile is the probability asked for, beyond the normal quantile", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 1e-9, max: 0.499, noNaN: true }),
      fc.double({ min: 0.5, max: 3000, noNaN: true }),
      (q, degrees) => {
        const t = -studentQuantile(q, degrees);
        expect(Math.abs(studentTail(t, degrees) / q - 1)).toBeLessThan(1e-10);
        expect(t).toBeGreaterThan(-standardNormalQuantile(q) * (1 - 1e-12));
      },
    ),
  );
});

test("impossible arguments are refused", () => {
  for (const [p, degrees] of [
    [0, 3],
    [1, 3],
    [0.2, 0],
  ] as const) {
    expect(() => studentQuantile(p, degrees)).toThrow(RangeError);
  }
  expect(() => studentTail(-1, 3)).toThrow(RangeError);
});
