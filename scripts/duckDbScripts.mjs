import { readFile } from "node:fs/promises";
import { basename } from "node:path";

/** What is changed in the script of the threaded build, whose version is pinned. */
const fewerThreads = [
  {
    from: "for(var e=4;e--;)PThread.allocateUnusedWorker()",
    to: "for(var e=1;e--;)PThread.allocateUnusedWorker()",
  },
  {
    from: "getNewWorker(){return PThread.unusedWorkers.length==0&&(PThread.allocateUnusedWorker(),PThread.loadWasmModuleToWorker(PThread.unusedWorkers[0])),PThread.unusedWorkers.pop()}",
    to: "getNewWorker(){return PThread.asked?PThread.unusedWorkers.pop():void(PThread.asked=!0)}",
  },
];

/**
 * DuckDB's worker scripts, with two changes.
 *
 * The threaded one loads four threads wherever it starts, 0.7 s of computing and 90 MB each, and the app uses one of them beside the
 * script's own. Here it loads that one. The database that DuckDB opens for a moment before the app's own would take it: the first
 * thread asked for is refused, which DuckDB knows how to do without.
 *
 * While developing they come without their source maps: those name 200 files that the package leaves out, each a warning.
 *
 * @returns {import("vite").Plugin}
 */
export function duckDbScripts() {
  let building = false;
  return {
    name: "duckdb-scripts",
    enforce: "pre",
    configResolved({ command }) {
      building = command === "build";
    },
    load: {
      filter: { id: /duckdb-browser-(coi|eh)\.worker\.js(\?(url|v=\w+))?$/ },
      async handler(id) {
        const file = id.replace(/\?.*/, "");
        if (building !== id.endsWith("?url")) return null;
        const script = (await readFile(file, "utf8")).replace(/\n\/\/# sourceMappingURL=.*/, "");
        const source = file.includes("-coi") ? withFewerThreads(script) : script;
        if (!building) return source;
        const emitted = this.emitFile({ type: "asset", name: basename(file), source });
        return `export default import.meta.ROLLUP_FILE_URL_${emitted}`;
      },
    },
  };
}

/** @param {string} script */
function withFewerThreads(script) {
  return fewerThreads.reduce((changed, { from, to }) => {
    if (!changed.includes(from)) throw new Error("DuckDB's script is not the one whose threads are known");
    return changed.replace(from, to);
  }, script);
}
