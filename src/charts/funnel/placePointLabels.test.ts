import fc from "fast-check";
import { expect, test } from "vitest";
import { boxOf, placePointLabels } from "./placePointLabels.ts";

const plot = { left: 0, right: 600, top: 0, bottom: 300 };

test("a name stands right of its point, left of it at the edge, and above or below between neighbours", () => {
  const place = (x: number, y: number, others: { x: number; y: number }[] = []) =>
    placePointLabels([{ x, y, names: ["TNN"] }], [{ x, y }, ...others], plot)[0];
  expect(place(100, 100)).toMatchObject({ align: "left", y: 100 });
  expect(place(595, 100)).toMatchObject({ align: "right" });
  const sides = [
    { x: 120, y: 100 },
    { x: 80, y: 100 },
  ];
  expect(place(100, 100, sides)).toMatchObject({ align: "center", x: 100 });
  expect(place(100, 100, [...sides, { x: 100, y: 85 }])!.y).toBeGreaterThan(100);
  expect(place(100, 100, [...sides, { x: 100, y: 85 }, { x: 100, y: 115 }])).toBeNull();
});

test("a hospital is called by its code where its whole name has no room", () => {
  const called = (right: number) =>
    placePointLabels([{ x: 40, y: 100, names: ["Pitié-Salpêtrière", "PSL"] }], [{ x: 40, y: 100 }], {
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
      names: fc.constantFrom(["ABC"], ["Hôpital Tenon", "TNN"]),
    }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(points, (named) => {
      const boxes = placePointLabels(named, named, plot).flatMap((place) => (place ? [boxOf(place)] : []));
      for (const [at, box] of boxes.entries()) {
        expect(box.left).toBeGreaterThanOrEqual(plot.left);
        expect(box.bottom).toBeLessThanOrEqual(plot.bottom);
        for (const { x, y } of named)
          expect(x > box.left && x < box.right && y > box.top && y < box.bottom).toBe(false);
        for (const other of boxes.slice(0, at)) {
          const across = Math.min(box.right, other.right) - Math.max(box.left, other.left);
          const down = Math.min(box.bottom, other.bottom) - Math.max(box.top, other.top);
          expect(across > 1e-9 && down > 1e-9).toBe(false);
        }
      }
    }),
  );
});
