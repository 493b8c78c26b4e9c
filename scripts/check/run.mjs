import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

/**
 * Runs one of the project's tools with Node and gives its exit code, null when it was killed.
 *
 * @param {string} project
 * @param {string} script Path inside the project
 * @param {string[]} parameters
 * @param {Record<string, string>} [environment]
 * @returns {Promise<number | null>}
 */
export async function run(project, script, parameters, environment = {}) {
  const child = spawn(process.execPath, [join(project, script), ...parameters], {
    cwd: project,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...environment },
  });
  const [status] = await once(child, "close");
  return status;
}
