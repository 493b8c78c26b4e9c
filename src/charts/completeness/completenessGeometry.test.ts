import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { exampleFit } from "../../figures/completeness/testing/exampleFit.ts";
import { completenessGeometry } from "./completenessGeometry.ts";

const extent = { from: "2024-01", to: "2024-12" };
const draw = (documented: readonly (number | null)[]) => {
  const fit = exampleFit(documented);
  if (fit.state !== "fitted") throw new Error(fit.state);
  return completenessGeometry(fit, fit.c.slice(-1), 0.8, extent, 120, 58);
};
const since = (start: number) => Array.from({ length: 12 }, (_, at) => (at < start ? 0 : 80));

describe("the picture of a source's completeness", () => {
  it("steps up at the month in which the documents begin, and greys what is before", () => {
    const { step, least, before, low } = draw(since(6));
    expect(before).toBe(60);
    expect(step).toBe("M0,54H60V14H120");
    expect(least).toBe("M60,22H120");
    expect(low).toEqual([{ x: 115, y: 14, month: "2024-12" }]);
  });

  it("is a level where they were always there, and all grey where none ever came", () => {
    expect(draw(since(0))).toMatchObject({ before: 0, step: "M0,14H120" });
    expect(draw(since(12))).toMatchObject({ before: 120, step: null, least: null });
  });

  it("leaves a month without a unit open, and keeps one alone visible", () => {
    const { lines } = draw([80, null, 80, 80, 80, 80, 80, 80, 80, 80, 80, 80]);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe("M5,14L5,14");
  });

  it("never leaves its frame", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 6, maxLength: 12 }), (documented) => {
        const { lines } = draw(documented);
        const numbers = lines.flatMap((line) =>
          line
            .slice(1)
            .split("L")
            .map((point) => point.split(",").map(Number)),
        );
        for (const [x, y] of numbers) {
          expect(x! >= 0 && x! <= 120).toBe(true);
          expect(y! >= 4 && y! <= 54).toBe(true);
        }
      }),
    );
  });
});
