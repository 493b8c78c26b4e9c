import { expect, it } from "vitest";
import { shareDone, timeLeft } from "./timeLeft.ts";

const progress = { phase: "reading", bytes: 100, bytesTotal: 100, rows: 0, rowsTotal: 1000 } as const;

it("reads the time left from the pace of the whole opening", () => {
  expect(timeLeft({ ...progress, bytes: 50 }, 3000)).toBe(17);
  expect(timeLeft({ ...progress, phase: "checking", rows: 1000 }, 6000)).toBe(3);
});

it("is not led astray by the first rows, which come long after the first bytes", () => {
  expect(timeLeft({ ...progress, phase: "checking", rows: 1 }, 6000)).toBe(14);
});

it("says nothing before there is a pace", () => {
  expect(timeLeft(progress, 1900)).toBeNull();
  expect(timeLeft({ ...progress, bytes: 10 }, 6000)).toBeNull();
  expect(timeLeft({ ...progress, bytes: 0, bytesTotal: 0, rowsTotal: 0 }, 6000)).toBeNull();
});

it("says nothing while nothing tells how far it is: before the first rows, and while figures are prepared", () => {
  expect(timeLeft(progress, 6000)).toBeNull();
  expect(timeLeft({ ...progress, phase: "computing", rows: 1000 }, 6000)).toBeNull();
  expect(timeLeft({ ...progress, phase: "ready", rows: 1000 }, 6000)).toBeNull();
});

it("never goes back from one phase to the next", () => {
  const phases = ["descriptor", "reading", "checking", "computing", "ready"] as const;
  const shares = phases.map((phase) => shareDone({ ...progress, rows: 1000, phase }));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
