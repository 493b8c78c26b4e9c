import { fileURLToPath } from "node:url";
import { summary } from "./check/result.mjs";
import { build, endToEnd, linter, size, testsThatNeedABrowser, types, unit } from "./check/runners.mjs";
import { checkNode } from "./install/checkNode.mjs";
import { installChromium } from "./install/installChromium.mjs";
import { installDependencies } from "./install/installDependencies.mjs";

checkNode();
const project = fileURLToPath(new URL("..", import.meta.url));
if (!installDependencies(project)) {
  console.error("npm ci failed: see above.");
  console.log(["Could not run: anything.", "0 passed, 1 failed"].join("\n"));
  process.exit(1);
}
const chromium = installChromium(project);

const began = performance.now();
/** @type {import("./check/result.mjs").Result[]} */
const results = await Promise.all([linter(project), types(project), build(project)]);
const isBuilt = results[2]?.failed === 0;
if (isBuilt) results.push(await size(project));
results.push(await unit(project, { name: "unit", vitestProject: "node*" }));

if (chromium) {
  const environment = { CHROMIUM: chromium };
  // Stories mostly wait for one page: there is a core left for the tests of components.
  results.push(
    ...(await Promise.all([
      unit(project, { name: "browser", vitestProject: "browser", environment }),
      isBuilt
        ? endToEnd(project, environment)
        : leftOut("end-to-end", testsThatNeedABrowser(project).endToEnd, "the app could not be built"),
    ])),
  );
} else {
  const count = testsThatNeedABrowser(project);
  const why = "no Chromium, Chrome or Edge here, and none could be installed";
  results.push(leftOut("browser", count.browser, why), leftOut("end-to-end", count.endToEnd, why));
}

console.log(summary(results, performance.now() - began).join("\n"));
process.exitCode = results.some(({ failed }) => failed > 0) ? 1 : 0;

/**
 * @param {string} name
 * @param {number} skipped
 * @param {string} couldNotRun
 */
function leftOut(name, skipped, couldNotRun) {
  return { name, passed: 0, failed: 0, skipped, couldNotRun };
}
