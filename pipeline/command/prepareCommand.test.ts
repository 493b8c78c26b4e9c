import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "vitest";
import { createFigureService } from "../../src/figures/createFigureService.ts";
import { decodeKept } from "../../src/figures/kept/decodeKept.ts";
import type { PreparedIndex } from "../../src/figures/kept/preparedNames.ts";
import { openedSource } from "../figures/openedSource.ts";
import { runCommand } from "./runCommand.ts";

const published = join(import.meta.dirname, "../../data-samples/published-completeness");
const now = () => new Date("2026-11-26T09:00:00");
let folder = "";
let app = "";

beforeEach(() => {
  const room = mkdtempSync(join(tmpdir(), "prepare-"));
  [folder, app] = [join(room, "extract"), join(room, "app")];
  cpSync(published, folder, { recursive: true });
  mkdirSync(join(app, "assets"), { recursive: true });
  writeFileSync(join(app, "assets", "readingThread-abc.js"), "");
});

async function prepare() {
  const said: string[] = [];
  const code = await runCommand(["prepare", folder, "--app", app, "--lang", "en"], {
    out: (line) => said.push(line),
    err: (line) => said.push(line),
    environment: {},
    now,
  });
  return { code, said: said.join("\n") };
}
const prepared = () => readdirSync(folder).filter((name) => name.startsWith("rollups-"));
const index = () => JSON.parse(readFileSync(join(app, "prepared.json"), "utf8")) as PreparedIndex;

test("the roll-ups of an extract lie beside its records, the same that a reader would count, and the app knows of them", async () => {
  expect((await prepare()).code).toBe(0);
  expect(prepared()).toContain("rollups-readingThread-abc.bin");
  const { buffer } = Uint8Array.from(readFileSync(join(folder, "rollups-readingThread-abc.bin")));
  const found = await decodeKept(buffer);
  await openedSource(folder, now, async (source) => {
    const { report, ...own } = found;
    const view = { site: source.tree.root, from: "2015-01", to: "2019-12", grain: "month", filters: {} } as const;
    const read = await createFigureService(source).overview(view);
    expect(await createFigureService({ ...source, ...own }).overview(view)).toEqual(read);
    expect(report.published).toEqual(source.published);
  });
  const first = index();
  expect(first).toMatchObject({ build: "readingThread-abc", extracts: [expect.stringMatching(/^[0-9a-f]{64}$/)] });
  await prepare();
  expect(index()).toEqual(first);
});

test("another build of the app forgets what was counted for the one before", async () => {
  await prepare();
  mkdirSync(join(app, "again", "assets"), { recursive: true });
  app = join(app, "again");
  writeFileSync(join(app, "assets", "readingThread-def.js"), "");
  writeFileSync(join(app, "prepared.json"), JSON.stringify({ build: "readingThread-abc", extracts: ["0"] }));
  await prepare();
  expect(prepared().filter((name) => name.endsWith(".bin"))).toEqual(["rollups-readingThread-def.bin"]);
  expect(index().extracts).toHaveLength(1);
});

test("a folder without the app, or with that of other sources, is refused and nothing is written", async () => {
  writeFileSync(join(app, ".sources"), "of others");
  expect(await prepare()).toMatchObject({ code: 1, said: expect.stringContaining("not the one of these sources") });
  app = join(app, "assets");
  expect(await prepare()).toMatchObject({ code: 1, said: expect.stringContaining("does not hold the built app") });
  expect(prepared()).toEqual([]);
});
