import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { buildApp, isBuilt } from "./build/buildApp.mjs";
import { checkNode } from "./install/checkNode.mjs";
import { installDependencies } from "./install/installDependencies.mjs";
import { checkPort, listen, PortRefused, portNumber } from "./server/listen.mjs";
import { staticServer } from "./server/staticServer.mjs";

checkNode();
const project = fileURLToPath(new URL("..", import.meta.url));

try {
  const port = portNumber(process.env["PORT"], 4173);
  await checkPort(port);
  if (!installDependencies(project)) stop("npm ci failed: see above.");
  if (!isBuilt(project)) {
    console.error("Building…");
    await buildApp(project);
  }
  const address = await listen(staticServer({ root: join(project, "dist") }), port);
  console.log(`Timonerie is at ${address} (Ctrl C stops it)`);
} catch (error) {
  stop(
    error instanceof PortRefused
      ? error.message
      : String(error instanceof Error ? (error.stack ?? error.message) : error),
  );
}

/** @param {string} words */
function stop(words) {
  console.error(words);
  process.exit(1);
}
