import fc from "fast-check";
import { expect, it } from "vitest";
import { placeBreakLabels } from "./placeBreakLabels.ts";

it("names a break after it, or before it at the right edge", () => {
  const [first, last] = placeBreakLabels(
    [
      { x: 100, text: "2025.1 → 2026.1" },
      { x: 580, text: "Nouveau modèle" },
    ],
    50,
    600,
  );
  expect(first).toMatchObject({ from: 106, row: 0 });
  expect(last?.to).toBe(574);
  expect(last?.row).toBe(0);
});

it("gives a row of its own to a name that would lie over another, above the break that it reaches over", () => {
  const labels = [
    { x: 300, text: "eds-nlp 2025.1 → 2026.1" },
    { x: 480, text: "Nouveau modèle de lettre de liaison à Saint-Antoine" },
  ];
  expect(placeBreakLabels(labels, 50, 650).map(({ row }) => row)).toEqual([1, 0]);
});

it("shortens what is longer than the chart is wide", () => {
  const [label] = placeBreakLabels([{ x: 60, text: "Nouveau modèle de lettre de liaison" }], 44, 176);
  expect(label?.text).toBe("Nouveau modèle de l…");
});

it("begins a line under the name that two narrow neighbours lay over each other's break", () => {
  const labels = [
    { x: 146, text: "eds-nlp 2025.1 → 2026.1" },
    { x: 260, text: "Nouveau modèle de lettre de liaison à Saint-Antoine" },
  ];
  expect(placeBreakLabels(labels, 44, 350)).toMatchObject([
    { row: 0, foot: 1 },
    { row: 1, foot: 1 },
  ]);
});

it("never lets two names touch, nor one leave the chart", () => {
  const label = fc.record({ x: fc.integer({ min: 50, max: 600 }), text: fc.string({ minLength: 1, maxLength: 120 }) });
  fc.assert(
    fc.property(fc.array(label, { maxLength: 8 }), (labels) => {
      const placed = placeBreakLabels(labels, 50, 600);
      for (const [index, one] of placed.entries()) {
        expect(one.from).toBeGreaterThanOrEqual(50);
        expect(one.to).toBeLessThanOrEqual(600);
        for (const other of placed.slice(index + 1))
          expect(one.row !== other.row || one.to < other.from || other.to < one.from).toBe(true);
      }
    }),
  );
});
