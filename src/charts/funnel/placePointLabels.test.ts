import fc from "fast-check";
import { expect, test } from "vitest";
import { placePointLabels } from "./placePointLabels.ts";

const plot = { left: 0, right: 600, top: 0, bottom: 300 };

test("a name stands right of its point, left of it at the edge, and above or below between neighbours", () => {
  const place = (x: number, y: number, others: { x: number; y: number }[] = []) =>
    placePointLabels([{ x, y, text: "TNN" }], [{ x, y }, ...others], plot)[0];
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

test("no name covers a point or another name, whoever comes first", () => {
  const points = fc.array(
    fc.record({ x: fc.integer({ min: 0, max: 600 }), y: fc.integer({ min: 0, max: 300 }), text: fc.constant("ABC") }),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(points, (named) => {
      const boxes = placePointLabels(named, named, plot).flatMap((place) => {
        if (!place) return [];
        const left = place.x - { left: 0, center: 12.3, right: 24.6 }[place.align];
        return [{ left, right: left + 24.6, top: place.y - 7.5, bottom: place.y + 7.5 }];
      });
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
