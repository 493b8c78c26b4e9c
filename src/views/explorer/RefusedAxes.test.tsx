import { expect, test } from "vitest";
import type { PivotAxis } from "../../perimeter/Pivot.ts";
import { type Perimeter, PerimeterContext } from "../context/Navigation.ts";
import { wordsOf } from "../testing/wordsOf.tsx";
import { RefusedAxes } from "./RefusedAxes.tsx";

const perimeter = { view: { grain: "month" } } as Perimeter;
const told = (rows: PivotAxis, ...refused: readonly PivotAxis[]) =>
  wordsOf(
    <PerimeterContext value={perimeter}>
      <RefusedAxes rows={rows} offered={refused.map((axis) => ({ axis, refused: "places" }))} />
    </PerimeterContext>,
  );

test("what the rows are not crossed with is told in a sentence, of one axis and of several", () => {
  expect(told("department", "unit")).toEqual(["DMU et UF ne se croisent pas\u00a0: l’un contient l’autre."]);
  expect(told("department", "hospital", "unit")).toEqual([
    "Pas de croisement de l’axe DMU avec Hôpital et UF\u00a0: l’un contient l’autre.",
  ]);
  expect(told("department")).toEqual([]);
});
