import { execFile, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { cpus, tmpdir, totalmem } from "node:os";
import { basename, join } from "node:path";
import { parseArgs, promisify } from "node:util";
import { build } from "vite";
import { makeExtract } from "./extract/makeExtract.ts";
import { forgetKept, openBrowser, untilKept, untilOverview } from "./measure/chromium.ts";
import { peakMemory } from "./measure/memory.ts";
import { screenMeasures } from "./measure/screenMeasures.ts";
import type { FigureTimes } from "./measure/timeFigures.ts";
import type { SecrecyTimes } from "./measure/timeSecrecy.ts";
import { table, type Measure } from "./report/Measure.ts";

const run = promisify(execFile);
const root = join(import.meta.dirname, "..");
const { values } = parseArgs({ options: { scale: { type: "string", default: "1" }, out: { type: "string" } } });
const scale = Number(values.scale);
const say = (line: string) => console.error(line);

const folder = join(root, ".cache", "bench");
const extract = await makeExtract(folder, scale, say);
await run("node", ["scripts/build.mjs"], { cwd: root });

/** What a measure prints last, in a process of its own, compiled as the app is: `tsx` adds a call for each function that is made. */
async function measured<T>(script: string, ...given: readonly string[]): Promise<T> {
  const compiled = join(root, ".cache", "measures");
  const entry = join(root, "bench/measure", script);
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: "error",
    build: { ssr: entry, outDir: compiled, emptyOutDir: false },
  });
  const { stdout } = await run("node", [join(compiled, script.replace(".ts", ".js")), ...given], { cwd: root });
  return JSON.parse(stdout.trim().split("\n").at(-1)!) as T;
}

say("native DuckDB, two threads");
const native = (await measured<{ milliseconds: number }>("openNatively.ts", extract)).milliseconds;
say("figures and secrecy, in Node");
const figures = await measured<FigureTimes>("timeFigures.ts", "data-samples");
const secrecy = await measured<SecrecyTimes>("timeSecrecy.ts");

const port = 4391;
const server = spawn("node", ["scripts/serve.mjs", "dist", "--port", String(port), "--mount", `bench=${folder}`], {
  cwd: root,
  stdio: "ignore",
});
const profile = await mkdtemp(join(tmpdir(), "timonerie-bench-"));
try {
  const origin = `http://localhost:${port}`;
  const context = await openBrowser(profile);
  const page = context.pages()[0] ?? (await context.newPage());
  say("the sample, three times: the first compiles the engine's code and keeps the roll-ups, the last finds none kept");
  const sampleAddress = `${origin}/?extract=/data-samples/`;
  await untilOverview(page, sampleAddress, 120_000);
  await untilKept(page);
  await page.goto("about:blank");
  const sample = await untilOverview(page, sampleAddress, 120_000);
  await forgetKept(page);
  await page.goto("about:blank");
  const unkept = await untilOverview(page, sampleAddress, 120_000);
  await context.close();

  say("the year in the browser");
  const browser = await openBrowser(profile);
  const year = browser.pages()[0] ?? (await browser.newPage());
  const path = `/bench/${basename(extract)}/`;
  const opened = await untilOverview(year, `${origin}/?extract=${path}`, 900_000);
  const openedMemory = await peakMemory(browser);
  await untilKept(year);
  say("the screens of the year");
  const screens = await screenMeasures(year, path, say);
  const memory = await peakMemory(browser);
  await year.goto("about:blank");
  const again = await untilOverview(year, `${origin}/?extract=${path}`, 900_000);
  await browser.close();

  const size = await run("node", ["scripts/size.mjs"], { cwd: root }).catch((error: { stdout: string }) => error);
  const kilobytes = Number(/([\d.]+) kB\s+gzip/.exec(size.stdout)?.[1]);
  const round = (value: number) => Math.round(value);
  const measures: readonly Measure[] = [
    {
      name: "first open until the overview is painted ÷ native DuckDB",
      value: opened / native,
      unit: "ratio",
      goalNow: 2,
      goalInTheEnd: 1,
      parts: { "browser ms": round(opened), "native ms": native, "next visit, from kept roll-ups ms": round(again) },
    },
    ...screens,
    {
      name: "peak memory of the page's process",
      value: memory / 1e9,
      unit: "GB",
      goalNow: 2,
      goalInTheEnd: 1.5,
      parts: { "after opening MB": round(openedMemory / 1e6) },
    },
    {
      name: "JavaScript before the first screen, gzip",
      value: kilobytes,
      unit: "kB",
      goalNow: 250,
      goalInTheEnd: 200,
      parts: {},
    },
    {
      name: "sample: navigation → overview painted, code compiled once, roll-ups kept",
      value: sample,
      unit: "ms",
      goalNow: 5000,
      goalInTheEnd: 2000,
      parts: {},
    },
    {
      name: "the same with no roll-ups kept",
      value: unkept,
      unit: "ms",
      goalNow: 5000,
      goalInTheEnd: 2000,
      parts: {},
    },
    {
      name: "all figures of the overview of one perimeter, statements not counted, p95",
      value: figures.overview,
      unit: "ms",
      goalNow: 20,
      goalInTheEnd: 20,
      parts: { "p50 ms": round(figures.overviewMedian), indicators: figures.indicators },
    },
    {
      name: "38 hospitals × all indicators with signals, statements not counted",
      value: figures.matrix + figures.signals,
      unit: "ms",
      goalNow: 100,
      goalInTheEnd: 100,
      parts: { "of which signals ms": round(figures.signals) },
    },
    {
      name: "secrecy of 38 hospitals × 36 months settled, p95",
      value: secrecy.one.settled,
      unit: "ms",
      goalNow: 10,
      goalInTheEnd: 10,
      parts: { "p50 ms": round(secrecy.one.settledMedian), "hidden %": round(secrecy.one.hidden * 100) },
    },
    {
      name: "exact test of the same table, p95",
      value: secrecy.one.tested,
      unit: "ms",
      goalNow: 200,
      goalInTheEnd: 200,
      parts: {},
    },
    {
      name: "ten times the hospitals: settled ÷ settled",
      value: secrecy.ten.settledMedian / secrecy.one.settledMedian,
      unit: "ratio",
      goalNow: 12,
      goalInTheEnd: 12,
      parts: { "p50 ms": round(secrecy.ten.settledMedian) },
    },
  ];
  console.log(table(measures));
  const machine = { cores: cpus().length, memoryGB: Math.round(totalmem() / 1e9), node: process.version };
  const report = { date: new Date().toISOString().slice(0, 10), scale, machine, measures };
  await mkdir(join(root, "bench", "results"), { recursive: true });
  await writeFile(
    values.out ?? join(root, "bench", "results", `scale-${scale}.json`),
    `${JSON.stringify(report, null, 2)}\n`,
  );
} finally {
  server.kill();
  await rm(profile, { recursive: true, force: true });
}
