import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import { compressFolder } from "./compressFolder.mjs";
import { copiedFiles } from "./copiedFiles.mjs";
import { sourceStamp } from "./sourceStamp.mjs";

let folder = "";

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "build-"));
  mkdirSync(join(folder, "src"));
});

afterEach(() => rmSync(folder, { recursive: true }));

test("compressed copies hold the same bytes; small and already compressed files have none", async () => {
  const style = ".figure { color: red }\n".repeat(200);
  writeFileSync(join(folder, "src", "a.css"), style);
  writeFileSync(join(folder, "b.js"), "short");
  writeFileSync(join(folder, "c.parquet"), style);
  await compressFolder(folder);
  expect(brotliDecompressSync(readFileSync(join(folder, "src", "a.css.br"))).toString()).toBe(style);
  expect(gunzipSync(readFileSync(join(folder, "src", "a.css.gz"))).toString()).toBe(style);
  expect(existsSync(join(folder, "b.js.br")) || existsSync(join(folder, "c.parquet.br"))).toBe(false);
});

test("a copy holds the app and its samples, a revision where the name has no hash, and nothing made for the server", async () => {
  const files = [
    "index.html",
    "assets/a-1.js",
    "assets/a-1.js.br",
    "sample/note.parquet",
    "sample/rollups-a-1.bin",
    "prepared.json",
    "serviceWorker.js",
    ".sources",
    ".vite/manifest.json",
    "robots.txt",
  ];
  for (const path of files) {
    mkdirSync(join(folder, "dist", path, ".."), { recursive: true });
    writeFileSync(join(folder, "dist", path), path);
  }
  const first = await copiedFiles(join(folder, "dist"));
  expect(first.map(({ url }) => url)).toEqual([
    "/assets/a-1.js",
    "/index.html",
    "/prepared.json",
    "/sample/note.parquet",
    "/sample/rollups-a-1.bin",
  ]);
  expect(first.map(({ revision }) => revision === null)).toEqual([true, false, false, false, false]);
  writeFileSync(join(folder, "dist", "index.html"), "another");
  const second = await copiedFiles(join(folder, "dist"));
  expect(second.map(({ revision }, at) => revision === first[at]!.revision)).toEqual([true, false, true, true, true]);
});

test("the stamp changes with a source that is written, added or removed, and with nothing else", () => {
  const main = join(folder, "src", "main.tsx");
  writeFileSync(main, "one");
  const first = sourceStamp(folder);
  writeFileSync(join(folder, "README.md"), "words");
  writeFileSync(join(folder, "src", "main.test.tsx"), "a test");
  expect(sourceStamp(folder)).toBe(first);

  utimesSync(main, 1, 1);
  const touched = sourceStamp(folder);
  writeFileSync(join(folder, "src", "other.ts"), "two");
  const added = sourceStamp(folder);
  rmSync(join(folder, "src", "other.ts"));
  expect(new Set([first, touched, added]).size).toBe(3);
  expect(sourceStamp(folder)).toBe(touched);
});
