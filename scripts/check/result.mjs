/**
 * @typedef {object} Result What one runner did
 * @property {string} name
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string} [couldNotRun] Why it did not run at all
 */

/**
 * A linter or a compiler: one check.
 *
 * @param {string} name
 * @param {number | null} status
 * @returns {Result}
 */
export function oneCheck(name, status) {
  return { name, passed: status === 0 ? 1 : 0, failed: status === 0 ? 0 : 1, skipped: 0 };
}

/**
 * Counts of a runner's report. A runner that crashed, or failed outside a test, adds one failure.
 *
 * @param {string} name
 * @param {number | null} status Exit code, null when the runner was killed
 * @param {() => { passed: number; failed: number; skipped: number }} readReport
 * @returns {Result}
 */
export function manyChecks(name, status, readReport) {
  let counts = { passed: 0, failed: 0, skipped: 0 };
  try {
    counts = readReport();
  } catch (error) {
    console.error(`${name}: no report to read (${error instanceof Error ? error.message : String(error)})`);
    return { name, ...counts, failed: 1 };
  }
  const failedUnseen = counts.failed === 0 && (status !== 0 || counts.passed === 0);
  return { name, ...counts, failed: failedUnseen ? 1 : counts.failed };
}

/**
 * Vitest's JSON report. A file that could not be loaded has no test and is one failure.
 *
 * @param {{ numPassedTests: number; numFailedTests: number; numPendingTests: number; numTodoTests: number;
 *   testResults: { status: string; assertionResults: unknown[] }[] }} report
 */
export function vitestCounts(report) {
  const unloaded = report.testResults.filter((file) => file.status === "failed" && file.assertionResults.length === 0);
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + unloaded.length,
    skipped: report.numPendingTests + report.numTodoTests,
  };
}

/**
 * Playwright's JSON report.
 *
 * @param {{ stats: { expected: number; unexpected: number; flaky: number; skipped: number }; errors: unknown[] }} report
 */
export function playwrightCounts({ stats, errors }) {
  return { passed: stats.expected + stats.flaky, failed: stats.unexpected + errors.length, skipped: stats.skipped };
}

/**
 * The last two lines of a run: what ran, what could not, for how long; then the sums, which scripts may read.
 *
 * @param {Result[]} results
 * @param {number} milliseconds
 */
export function summary(results, milliseconds) {
  const ran = results.filter(({ couldNotRun }) => couldNotRun === undefined);
  const not = results.filter(({ couldNotRun }) => couldNotRun !== undefined);
  const seconds = Math.round(milliseconds / 1000);
  const sum = (/** @type {"passed" | "failed" | "skipped"} */ key) =>
    results.reduce((total, result) => total + result[key], 0);
  const what = ran
    .map(({ name, passed, failed, skipped }) => `${name} ${passed}/${passed + failed + skipped}`)
    .join(", ");
  const whatNot = not.map(({ name, skipped, couldNotRun }) => `${name} (${skipped}: ${couldNotRun})`).join(", ");
  const skipped = sum("skipped");
  return [
    `Ran in ${Math.floor(seconds / 60)} min ${seconds % 60} s: ${what || "nothing"}. Could not run: ${whatNot || "none"}.`,
    `${sum("passed")} passed, ${sum("failed")} failed${skipped > 0 ? `, ${skipped} skipped` : ""}`,
  ];
}
