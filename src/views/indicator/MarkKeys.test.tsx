import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { type DrawnMark, MarkKeys } from "./MarkKeys.tsx";
import { markShape } from "./markShape.ts";

const shapesOf = (drawn: readonly DrawnMark[]) =>
  [...renderToStaticMarkup(<MarkKeys drawn={drawn} words={(mark) => mark} />).matchAll(/<path d="([^"]+)"/g)].map(
    ([, shape]) => shape,
  );

test("a legend turns the triangle as its chart does, and holds both where both are drawn", () => {
  const [high, low] = [false, true].map((isLow): DrawnMark => ({ mark: "concern", isLow }));
  expect(shapesOf([high!, high!])).toEqual([markShape("concern", false)]);
  expect(shapesOf([low!])).toEqual([markShape("concern", true)]);
  expect(shapesOf([low!, high!])).toHaveLength(2);
  expect(markShape("concern", true)).not.toBe(markShape("concern", false));
  expect(
    shapesOf([
      { mark: "common", isLow: true },
      { mark: "common", isLow: false },
    ]),
  ).toHaveLength(1);
});
