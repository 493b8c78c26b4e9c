import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const budget = 250;
/** Loaded on their own, beside the first screen: drawing and the database. */
const apart =
  /^(src\/charts|src\/engine|src\/extract)\/|node_modules\/(echarts|zrender|@duckdb|apache-arrow|parquet-wasm)\//;
const firstScreen = /^src\/(views\/overview\/|locales\/fr\/messages\.ts)/;

const dist = join(import.meta.dirname, "..", "dist");
const manifestFile = join(dist, ".vite", "manifest.json");
if (!existsSync(manifestFile)) {
  console.error("Nothing is built: npm run build");
  process.exit(1);
}

/** @type {Record<string, { file: string; src?: string; imports?: string[]; dynamicImports?: string[] }>} */
const manifest = JSON.parse(readFileSync(manifestFile, "utf8"));

/** @type {Set<string>} */
const loaded = new Set();
load("index.html");

const sizes = [...loaded]
  .map((key) => manifest[key]?.file ?? "")
  .filter((file) => file.endsWith(".js"))
  .map((file) => ({ file, kilobytes: gzipSync(readFileSync(join(dist, file))).length / 1000 }))
  .toSorted((a, b) => b.kilobytes - a.kilobytes);
const total = sizes.reduce((sum, { kilobytes }) => sum + kilobytes, 0);

for (const { file, kilobytes } of sizes) console.log(`${kilobytes.toFixed(1).padStart(8)} kB  ${file}`);
console.log(`${total.toFixed(1).padStart(8)} kB  gzip, loaded before the first screen (at most ${budget} kB)`);
if (total > budget || total === 0) process.exitCode = 1;

/** @param {string} key */
function load(key) {
  const chunk = manifest[key];
  if (!chunk || loaded.has(key)) return;
  loaded.add(key);
  chunk.imports?.forEach(load);
  chunk.dynamicImports?.filter((name) => firstScreen.test(name) && !apart.test(name)).forEach(load);
}
