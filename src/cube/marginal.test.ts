import fc from "fast-check";
import { expect, test } from "vitest";
import { marginal } from "./marginal.ts";
import type { RollUp, RollUpKey } from "./RollUp.ts";

const keyNames = ["place", "date", "sex", "age_band", "visit_type", "nlp_version"];
type Row = readonly [place: number, date: number, sex: number, age: number, visit: number, version: number];

/** Rows as a roll-up holds them, place by place; each counts its own number of units. */
const rows: fc.Arbitrary<readonly Row[]> = fc
  .array(fc.tuple(...[3, 2, 2, 8, 4, 2].map((most) => fc.nat(most - 1))), { minLength: 1, maxLength: 200 })
  .map((some) => (some as unknown as Row[]).toSorted((a, b) => a[0] - b[0]));

function rollUpOf(some: readonly Row[], hidden: ReadonlySet<number> = new Set()): RollUp {
  const key = (at: number): RollUpKey => ({
    codes: Uint16Array.from(some, (row) => row[at]!),
    values: Array.from({ length: 8 }, (_, code) => `${keyNames[at]} ${code}`),
  });
  return {
    length: some.length,
    keys: Object.fromEntries(keyNames.map((name, at) => [name, key(at)])),
    sums: {
      units: Uint8Array.from(some, (_, row) => row % 7),
      points: Float64Array.from(some, (_, row) => (hidden.has(row) ? Number.NaN : 1_000_000 * row)),
    },
  };
}

/** What a roll-up says of each combination of values of some keys. */
function summed({ length, keys, sums }: RollUp, names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (let row = 0; row < length; row++) {
    const name = names.map((one) => keys[one]!.values[keys[one]!.codes[row]!]).join();
    const [units, points] = found.get(name) ?? [0, 0];
    found.set(name, [units! + sums.units![row]!, points! + sums.points![row]!]);
  }
  return found;
}

test("whatever is added up, each combination of what is left has the sums that its rows have, also where one is hidden", () => {
  fc.assert(
    fc.property(rows, fc.subarray(["sex", "age_band", "visit_type"]), fc.array(fc.nat(199)), (some, asked, hidden) => {
      const whole = rollUpOf(some, new Set(hidden));
      const left = ["place", "date", "nlp_version", ...asked];
      const added = marginal(whole, new Set(["place", "date", ...asked]));
      expect(summed(added, left)).toEqual(summed(whole, left));
      const { codes } = added.keys.place!;
      expect([...codes]).toEqual([...codes].toSorted((a, b) => a - b));
    }),
  );
});

test("is found once, and is the roll-up itself where nothing, or hardly anything, is added up", () => {
  const many = rollUpOf(Array.from({ length: 64 }, (_, row): Row => [0, row % 2, 0, row % 8, row % 4, 0]));
  const bySex = marginal(many, new Set(["place", "date", "sex"]));
  expect(bySex.length).toBe(2);
  expect(marginal(many, new Set(["date", "sex", "place"]))).toBe(bySex);
  expect(bySex.sums.units).toBe(bySex.sums.units);
  expect(marginal(many, new Set(["sex", "age_band", "visit_type"]))).toBe(many);
  const few = rollUpOf([
    [0, 0, 0, 0, 0, 0],
    [1, 0, 0, 1, 0, 0],
  ]);
  expect(marginal(few, new Set(["sex"]))).toBe(few);
});

test("lets go of the combination that was asked for longest ago", () => {
  const many = rollUpOf(Array.from({ length: 64 }, (_, row): Row => [0, 0, row % 2, row % 4, row % 4, 0]));
  const [none, sex] = [marginal(many, new Set()), marginal(many, new Set(["sex"]))];
  const others = [["age_band"], ["visit_type"], ["sex", "age_band"], ["sex", "visit_type"], ["age_band", "visit_type"]];
  for (const some of others) marginal(many, new Set(some));
  expect(marginal(many, new Set(["sex"]))).toBe(sex);
  expect(marginal(many, new Set())).not.toBe(none);
});
