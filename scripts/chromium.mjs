import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

const commands = [
  "chromium-headless-shell",
  "chromium",
  "chromium-browser",
  "google-chrome-stable",
  "google-chrome",
  "microsoft-edge-stable",
  "microsoft-edge",
];

const programFiles = [
  process.env["ProgramFiles"],
  process.env["ProgramFiles(x86)"],
  process.env["LOCALAPPDATA"],
].filter((folder) => folder !== undefined);

const usualPaths = [
  ...commands.map((command) => `/usr/bin/${command}`),
  "/usr/lib/chromium/chromium",
  "/opt/google/chrome/chrome",
  "/opt/microsoft/msedge/msedge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ...programFiles.flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]),
];

/** Arguments of every Chromium that the tests and the benchmark start: nothing of its own goes to the network. */
export const chromiumArguments = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/**
 * Executables that may be a Chromium, Chrome or Edge, best first: `CHROMIUM` and `CHROME_PATH`, `PATH`, the usual places.
 * None has been started: one may still turn out not to run.
 *
 * @returns {string[]}
 */
export function chromiumCandidates() {
  const named = [process.env["CHROMIUM"], process.env["CHROME_PATH"]].filter(
    (path) => path !== undefined && path !== "",
  );
  const onPath = (process.env["PATH"] ?? "")
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => commands.map((command) => join(folder, command)));
  return [...new Set([...named, ...onPath, ...usualPaths])].filter((path) => path !== undefined).filter(isExecutable);
}

/**
 * The first candidate, without starting it.
 *
 * @returns {string | undefined}
 */
export function findChromium() {
  return chromiumCandidates()[0];
}

/** @param {string} path */
function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
