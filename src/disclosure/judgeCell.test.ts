import fc from "fast-check";
import { expect, test } from "vitest";
import { isDoubtful, judgeCell, type Side } from "./judgeCell.ts";

const exact = (patients: number): Side => ({ units: patients, patients, exact: true });
const clinical = (numerator: number, remainder: number) =>
  judgeCell(
    {
      rule: "clinical",
      denominator: exact(numerator + remainder),
      numerator: exact(numerator),
      remainder: exact(remainder),
    },
    11,
  );

test("a clinical figure hides 1 to 10 on either side, and shows 0 and 11", () => {
  expect([0, 1, 10, 11].map((n) => clinical(n, 60))).toEqual(["publish", "hide", "hide", "publish"]);
  expect([0, 1, 10, 11].map((n) => clinical(60, n))).toEqual(["publish", "hide", "hide", "publish"]);
});

test("a process figure hides only a small denominator", () => {
  expect([0, 10, 11].map((n) => judgeCell({ rule: "process", denominator: exact(n) }, 11))).toEqual([
    "publish",
    "hide",
    "publish",
  ]);
});

test("stays never stand in for patients: thirty stays of an unknown number of patients are verified", () => {
  expect(judgeCell({ rule: "process", denominator: { units: 30, patients: 4, exact: false } }, 11)).toBe("verify");
  expect(judgeCell({ rule: "process", denominator: { units: 30, patients: 4, exact: true } }, 11)).toBe("hide");
  expect(judgeCell({ rule: "process", denominator: { units: 30, patients: 11, exact: false } }, 11)).toBe("publish");
});

test("asking the records never publishes what the bound hides, nor hides what it publishes", () => {
  const side = fc.record({ patients: fc.nat(40), more: fc.nat(40), known: fc.double({ min: 0, max: 1, noNaN: true }) });
  const law = () =>
    fc.assert(
      fc.property(fc.tuple(side, side, side), fc.integer({ min: 1, max: 20 }), (sides, k) => {
        const make = (known: boolean) => {
          const [denominator, numerator, remainder] = sides.map(({ patients, more, known: share }): Side => ({
            units: patients === 0 ? 0 : patients + more,
            patients: known ? patients : Math.floor(patients * share),
            exact: known,
          })) as [Side, Side, Side];
          return judgeCell({ rule: "clinical", denominator, numerator, remainder }, k);
        };
        const bound = make(false);
        return bound === "verify" || make(true) === bound;
      }),
    );
  expect(law).not.toThrow();
});

test("a count published without its number is hidden, and a threshold of one patient hides none", () => {
  expect(judgeCell({ rule: "process", denominator: { units: NaN, patients: 40, exact: true } }, 11)).toBe("hide");
  const unknown = { units: 3, patients: 0, exact: false };
  expect(judgeCell({ rule: "process", denominator: unknown }, 1)).toBe("publish");
  expect(judgeCell({ rule: "process", denominator: unknown }, 2)).toBe("verify");
});

test("as many units as the threshold may be as many patients, one fewer may not", () => {
  const letters = (units: number) =>
    judgeCell({ rule: "process", denominator: { units, patients: 1, exact: false } }, 11);
  expect([10, 11].map(letters)).toEqual(["hide", "verify"]);
});

test("one side that is hidden hides a figure whose other side is in doubt", () => {
  const doubtful = { units: 30, patients: 4, exact: false };
  const figure = (numerator: Side, remainder: Side) =>
    judgeCell({ rule: "clinical", denominator: exact(60), numerator, remainder }, 11);
  expect(figure(doubtful, exact(5))).toBe("hide");
  expect(figure(doubtful, exact(30))).toBe("verify");
  expect(figure(exact(30), doubtful)).toBe("verify");
});

test("what already reaches the threshold is in no doubt", () => {
  const doubt = (patients: number) => isDoubtful({ units: 30, patients, exact: false }, 11);
  expect([10, 11, 12].map(doubt)).toEqual([true, false, false]);
});
