import { mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { manyChecks, oneCheck, playwrightCounts, vitestCounts } from "./result.mjs";
import { run } from "./run.mjs";

const vitest = "node_modules/vitest/vitest.mjs";
const playwright = "node_modules/@playwright/test/cli.js";
const playwrightConfig = "tests/e2e/playwright.config.ts";

/** @param {string} project */
export async function linter(project) {
  return oneCheck("linter", await run(project, "node_modules/oxlint/bin/oxlint", ["--format", "unix"]));
}

/** @param {string} project */
export async function types(project) {
  return oneCheck("types", await run(project, "node_modules/typescript/bin/tsc", []));
}

/** @param {string} project */
export async function build(project) {
  return oneCheck("build", await run(project, "scripts/build.mjs", ["--if-changed"]));
}

/** @param {string} project */
export async function size(project) {
  return oneCheck("size", await run(project, "scripts/size.mjs", []));
}

/**
 * @param {string} project
 * @param {{ name: string; vitestProject: string; environment?: Record<string, string> }} options
 */
export async function unit(project, { name, vitestProject, environment = {} }) {
  const report = reportFile(project, name);
  const parameters = [
    "run",
    "--project",
    vitestProject,
    "--reporter=dot",
    "--reporter=json",
    `--outputFile.json=${report}`,
  ];
  const status = await run(project, vitest, parameters, environment);
  return manyChecks(name, status, () => vitestCounts(JSON.parse(readFileSync(report, "utf8"))));
}

/**
 * @param {string} project
 * @param {Record<string, string>} environment
 */
export async function endToEnd(project, environment) {
  const report = reportFile(project, "e2e");
  const status = await run(project, playwright, ["test", "--config", playwrightConfig, "--reporter=list,json"], {
    ...environment,
    PLAYWRIGHT_JSON_OUTPUT_NAME: report,
  });
  return manyChecks("end-to-end", status, () => playwrightCounts(JSON.parse(readFileSync(report, "utf8"))));
}

/**
 * How many tests a missing browser leaves out, counted in the files that hold them.
 *
 * @param {string} project
 * @returns {{ browser: number; endToEnd: number }}
 */
export function testsThatNeedABrowser(project) {
  return {
    browser: countTests(project, ["src", "tests"], /\.browser\.test\.tsx?$/),
    endToEnd: countTests(project, ["tests/e2e"], /\.spec\.ts$/),
  };
}

/**
 * @param {string} project
 * @param {string[]} folders
 * @param {RegExp} names
 */
function countTests(project, folders, names) {
  return folders
    .flatMap((folder) => readdirSync(join(project, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile() && names.test(entry.name))
    .map(
      (entry) =>
        readFileSync(join(entry.parentPath, entry.name), "utf8").match(/^\s*(test|it)(\.each\(|\()/gm)?.length ?? 0,
    )
    .reduce((total, count) => total + count, 0);
}

/**
 * @param {string} project
 * @param {string} name
 */
function reportFile(project, name) {
  const folder = join(project, "node_modules", ".cache", "reports");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  rmSync(file, { force: true });
  return file;
}
