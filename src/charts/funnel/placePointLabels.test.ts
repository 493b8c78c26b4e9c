import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, type MarkedPoint, placePointLabels } from "./placePointLabels.ts";

const at = (x: number, y: number): MarkedPoint => ({ x, y, radius: 7 });
const plot = { left: 0, right: 600, top: 0, bottom: 300 };

test("a name stands right of its point, left of it at the edge, and above or below between neighbours", () => {
  const place = (x: number, y: number, others: MarkedPoint[] = []) =>
    placePointLabels([{ ...at(x, y), names: ["TNN"] }], [at(x, y), ...others], plot)[0];
  expect(place(100, 100)).toMatchObject({ align: "left", y: 100 });
  expect(place(595, 100)).toMatchObject({ align: "right" });
  const sides = [at(120, 100), at(80, 100)];
  expect(place(100, 100, sides)).toMatchObject({ align: "center", x: 100 });
  expect(place(100, 100, [...sides, at(100, 85)])!.y).toBeGreaterThan(100);
  expect(place(100, 100, [...sides, at(100, 85), at(100, 115)])).toBeNull();
});

test("a hospital is called by its code where its whole name has no room", () => {
  const called = (right: number) =>
    placePointLabels([{ ...at(40, 100), names: ["Pitié-Salpêtrière", "PSL"] }], [at(40, 100)], {
      ...plot,
      right,
    })[0]?.text;
  expect([called(600), called(90), called(60)]).toEqual(["Pitié-Salpêtrière", "PSL", "PSL"]);
});

test("no name covers a point or another name, whoever comes first", () => {
  const points = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 600 }),
      y: fc.integer({ min: 0, max: 300 }),
      radius: fc.constantFrom(7, 11),
      names: fc.constantFrom(["ABC"], ["Hôpital Tenon", "TNN"]),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(points, (named) => {
      const boxes = placePointLabels(named, named, plot).flatMap((place) => (place ? [boxOf(place)] : []));
      for (const [index, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(plot.left);
        expect(box.bottom).toBeLessThanOrEqual(plot.bottom);
        for (const { x, y, radius } of named) {
          const isAcross = x + radius > box.left + 1e-9 && x - radius < box.right - 1e-9;
          expect(isAcross && y + radius > box.top + 1e-9 && y - radius < box.bottom - 1e-9).toBe(false);
        }
        for (const other of boxes.slice(0, index)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          expect(across > 1e-9 && down > 1e-9).toBe(false);
        }
      }
    }),
  );
});
