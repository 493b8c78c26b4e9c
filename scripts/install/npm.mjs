import { spawnSync } from "node:child_process";

/**
 * Runs npm, its output to our standard error, and says whether it succeeded.
 *
 * @param {string} folder
 * @param {string[]} parameters
 */
export function npm(folder, parameters) {
  const script = process.env["npm_execpath"];
  const [command, first] = script?.endsWith("npm-cli.js") ? [process.execPath, [script]] : ["npm", []];
  const { status } = spawnSync(command, [...first, ...parameters], {
    cwd: folder,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32" && command === "npm",
  });
  return status === 0;
}
