import { spawnSync } from "node:child_process";
import { chmodSync, existsSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromiumCandidates } from "../chromium.mjs";
import { npm } from "./npm.mjs";

const npmChromium = "@sparticuz/chromium@147.0.0";

/**
 * A Chromium, Chrome or Edge that starts: one already there, else Debian's, else one that ships inside an npm package
 * and stays out of the project's dependencies.
 *
 * @param {string} project
 * @returns {string | undefined} Its executable; undefined when there is none and none could be installed
 */
export function installChromium(project) {
  return chromiumCandidates().find(starts) ?? installFromDebian() ?? installFromNpm(project);
}

/** @param {string} executable */
function starts(executable) {
  const { status, stdout } = spawnSync(executable, ["--version"], { encoding: "utf8", timeout: 20_000 });
  return status === 0 && /Chrom|Edge/.test(stdout);
}

function installFromDebian() {
  if (process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return undefined;
  console.error("Installing Chromium from the system's packages…");
  const apt = (/** @type {string[]} */ ...parameters) =>
    spawnSync("/usr/bin/apt-get", ["-q", "-y", ...parameters], {
      stdio: ["ignore", 2, 2],
      env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
    }).status === 0;
  const install = () => apt("install", "--no-install-recommends", "chromium");
  if (!install()) {
    apt("update");
    install();
  }
  return chromiumCandidates().find(starts);
}

/** @param {string} project */
function installFromNpm(project) {
  if (process.platform !== "linux" || process.arch !== "x64") return undefined;
  const folder = join(project, "node_modules", ".cache", "chromium");
  const launcher = join(folder, "launch");
  if (existsSync(launcher) && starts(launcher)) return launcher;
  console.error("Installing Chromium from an npm package…");
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, type: "module" }));
  if (!npm(folder, ["install", "--no-package-lock", "--no-audit", "--no-fund", npmChromium])) return undefined;
  if (!unpack(folder)) return undefined;
  // The libraries that it brings come last: the system's own go first.
  writeFileSync(
    launcher,
    `#!/bin/sh
[ -d /etc/fonts ] || export FONTCONFIG_PATH="${folder}/fonts"
"${folder}/chromium" --version >/dev/null 2>&1 || export LD_LIBRARY_PATH="$LD_LIBRARY_PATH:${folder}/al2023/lib"
exec "${folder}/chromium" "$@"
`,
  );
  chmodSync(launcher, 0o755);
  return starts(launcher) ? launcher : undefined;
}

/**
 * Unpacks into the folder itself; the package unpacks its libraries only where it takes the machine for Amazon's.
 *
 * @param {string} folder
 */
function unpack(folder) {
  const script = 'import chromium from "@sparticuz/chromium"; await chromium.executablePath();';
  return (
    spawnSync(process.execPath, ["--input-type=module", "--eval", script], {
      cwd: folder,
      stdio: ["ignore", 2, 2],
      env: { ...process.env, TMPDIR: folder, AWS_EXECUTION_ENV: "AWS_Lambda_nodejs20.x" },
    }).status === 0
  );
}
