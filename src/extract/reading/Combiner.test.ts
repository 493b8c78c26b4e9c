import { Bool, type Data, Dictionary, Float64, Int32, Int8, Utf8, vectorFromArray } from "apache-arrow";
import { expect, test } from "vitest";
import { Combiner } from "./Combiner.ts";

const words = (values: (string | null)[]) =>
  vectorFromArray(values, new Dictionary(new Utf8(), new Int32())).data[0] as Data;
const plain = (values: (string | null)[]) => vectorFromArray(values, new Utf8()).data[0] as Data;

test("numbers combinations over batches, nulls included", () => {
  const combiner = new Combiner(2);
  expect([...combiner.add([words(["a", "b", "a", null]), words(["x", "x", "x", null])], 4)]).toEqual([0, 1, 0, 2]);
  expect([...combiner.add([words(["b", "c"]), words(["x", "y"])], 2)]).toEqual([1, 3]);
  expect(combiner.size).toBe(4);
  expect(combiner.take(0)).toEqual({
    rows: [
      [0, 2],
      [1, 2],
      [2, 1],
      [3, 1],
    ],
    values: [
      ["a", "x"],
      ["b", "x"],
      [null, null],
      ["c", "y"],
    ],
  });
  expect([...combiner.add([plain(["c", null]), plain(["y", "x"])], 2)]).toEqual([3, 4]);
  expect(combiner.take(4)).toEqual({
    rows: [
      [3, 1],
      [4, 1],
    ],
    values: [[null, "x"]],
  });
});

test("takes booleans and small integers as text", () => {
  const combiner = new Combiner(2);
  const flags = vectorFromArray([true, null, false, true], new Bool()).data[0] as Data;
  const grades = vectorFromArray([null, 2, -1, 2], new Int8()).data[0] as Data;
  expect([...combiner.add([flags, grades], 4)]).toEqual([0, 1, 2, 3]);
  expect(combiner.take(0).values).toEqual([
    ["true", null],
    [null, "2"],
    ["false", "-1"],
    ["true", "2"],
  ]);
  expect(() => combiner.add([vectorFromArray([1.5], new Float64()).data[0] as Data, grades], 1)).toThrow(TypeError);
});

test("numbers many combinations as well as few", () => {
  const combiner = new Combiner(3);
  const rows = Array.from({ length: 20_000 }, (_, row) => row);
  const columns = [
    rows.map((row) => `a${row % 900}`),
    rows.map((row) => `b${row % 700}`),
    rows.map((row) => `c${row % 2}`),
  ];
  const codes = combiner.add(columns.map(words), rows.length);
  const { values } = combiner.take(0);
  expect(rows.map((row) => values[codes[row] ?? -1]?.join())).toEqual(
    rows.map((row) => columns.map((column) => column[row]).join()),
  );
});

test("a table without coded columns has one combination", () => {
  const combiner = new Combiner(0);
  expect([...combiner.add([], 3)]).toEqual([0, 0, 0]);
  expect(combiner.take(0)).toEqual({ rows: [[0, 3]], values: [[]] });
});
