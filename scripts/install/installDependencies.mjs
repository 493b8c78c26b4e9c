import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { npm } from "./npm.mjs";

/** @typedef {{ packages: Record<string, { version?: string; optional?: boolean }> }} Lock */

/**
 * Runs `npm ci` when `node_modules/` does not hold what the lock file names.
 *
 * @param {string} project
 */
export function installDependencies(project) {
  if (dependenciesAreThere(project)) return true;
  console.error("Installing dependencies…");
  return npm(project, ["ci", "--no-audit", "--no-fund"]);
}

/** @param {string} project */
export function dependenciesAreThere(project) {
  const installedLock = join(project, "node_modules", ".package-lock.json");
  if (!existsSync(installedLock)) return false;
  const installed = readLock(installedLock).packages;
  return Object.entries(readLock(join(project, "package-lock.json")).packages).every(
    ([path, { version, optional }]) =>
      path === "" || (installed[path] ? installed[path].version === version : optional),
  );
}

/**
 * @param {string} path
 * @returns {Lock}
 */
function readLock(path) {
  return JSON.parse(readFileSync(path, "utf8"));
}
