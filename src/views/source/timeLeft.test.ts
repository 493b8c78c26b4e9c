import { expect, it } from "vitest";
import { shareDone, timeLeft } from "./timeLeft.ts";

const progress = { phase: "reading", bytes: 25, bytesTotal: 100, rows: 10, rowsTotal: 1000 } as const;

it("reads the time left from the pace of the bytes", () => {
  expect(timeLeft(progress, 5000)).toBe(15);
});

it("says nothing before there is a pace", () => {
  expect(timeLeft(progress, 500)).toBeNull();
  expect(timeLeft({ ...progress, bytes: 0 }, 5000)).toBeNull();
});

it("never goes back from one phase to the next", () => {
  const phases = ["descriptor", "reading", "checking", "computing", "ready"] as const;
  const shares = phases.map((phase) => shareDone({ ...progress, bytes: 100, rows: 1000, phase }));
  expect(shares).toEqual(shares.toSorted((a, b) => a - b));
});
