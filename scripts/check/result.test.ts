import { expect, test, vi } from "vitest";
import { manyChecks, oneCheck, playwrightCounts, summary, vitestCounts } from "./result.mjs";

const counts = { passed: 3, failed: 0, skipped: 1 };

test("a linter or a compiler is one check", () => {
  expect(oneCheck("types", 0)).toMatchObject({ passed: 1, failed: 0 });
  expect(oneCheck("types", 2)).toMatchObject({ passed: 0, failed: 1 });
  expect(oneCheck("types", null)).toMatchObject({ passed: 0, failed: 1 });
});

test("a runner's own counts are kept", () => {
  expect(manyChecks("unit", 0, () => counts)).toEqual({ name: "unit", ...counts });
  expect(manyChecks("unit", 1, () => ({ ...counts, failed: 2 })).failed).toBe(2);
});

test("a runner that fails outside its tests, runs none or leaves no report is a failure", () => {
  vi.spyOn(console, "error").mockImplementation(() => undefined);
  expect(manyChecks("unit", 1, () => counts).failed).toBe(1);
  expect(manyChecks("unit", null, () => counts).failed).toBe(1);
  expect(manyChecks("unit", 0, () => ({ passed: 0, failed: 0, skipped: 0 })).failed).toBe(1);
  expect(manyChecks("unit", 0, () => JSON.parse("") as typeof counts)).toEqual({
    name: "unit",
    passed: 0,
    failed: 1,
    skipped: 0,
  });
});

test("a test file that does not load is a failure", () => {
  const report = {
    numPassedTests: 5,
    numFailedTests: 1,
    numPendingTests: 2,
    numTodoTests: 1,
    testResults: [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [{}] },
    ],
  };
  expect(vitestCounts(report)).toEqual({ passed: 5, failed: 2, skipped: 3 });
});

test("an end-to-end run that stops before its tests is a failure", () => {
  const stats = { expected: 4, unexpected: 1, flaky: 0, skipped: 2 };
  expect(playwrightCounts({ stats, errors: [{}] })).toEqual({ passed: 4, failed: 2, skipped: 2 });
});

test("the last line adds everything up; what could not run is named and counted", () => {
  const results = [
    { name: "linter", passed: 1, failed: 0, skipped: 0 },
    { name: "unit", passed: 40, failed: 2, skipped: 0 },
  ];
  expect(summary(results, 62_400)).toEqual([
    "Ran in 1 min 2 s: linter 1/1, unit 40/42. Could not run: none.",
    "41 passed, 2 failed",
  ]);
  const without = [...results, { name: "end-to-end", passed: 0, failed: 0, skipped: 12, couldNotRun: "no browser" }];
  expect(summary(without, 5_000)).toEqual([
    "Ran in 0 min 5 s: linter 1/1, unit 40/42. Could not run: end-to-end (12: no browser).",
    "41 passed, 2 failed, 12 skipped",
  ]);
});
