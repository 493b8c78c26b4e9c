import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmdirSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { inventedEnts } from "./testing/inventedNlp.ts";
import { TestPack } from "./testing/TestPack.ts";
import { planOf } from "./testing/writeWarehouse.ts";
import { writeParquet } from "./testing/writeParquet.ts";

const notes = 20_000;

/** Mounts a small file system in memory; throws where that is not allowed. */
function mount(path: string, options: string): void {
  mkdirSync(path, { recursive: true });
  execFileSync("/bin/mount", ["-t", "tmpfs", "-o", options, "tmpfs", path], { stdio: "ignore" });
}

function mayMount(): boolean {
  const place = mkdtempSync(join(tmpdir(), "timonerie-mount-"));
  try {
    mount(place, "size=4k");
    execFileSync("/bin/umount", [place]);
    return true;
  } catch {
    return false;
  } finally {
    rmdirSync(place);
  }
}

describe.skipIf(!mayMount())("a real file system (skipped where this process may not mount one)", () => {
  const plan = planOf([{ path: "ents", system: "eds-nlp", version: "2026.1", read: "all" }]);
  let made: TestPack;
  let bytes: number;
  const places: string[] = [];
  const mounted = (name: string, options: string) => {
    const place = made.at(name);
    mount(place, options);
    places.push(place);
    return place;
  };
  beforeAll(async () => {
    made = await TestPack.create(notes);
    await writeParquet({ [made.at("ents", "part-0.parquet")]: inventedEnts(notes, 5) });
    ({ bytes } = await made.pack(plan));
  });
  afterAll(async () => {
    for (const place of places) execFileSync("/bin/umount", [place]);
    await made.remove();
  });

  test.each([0.02, 0.3, 0.6, 0.95])(
    "that holds %d of the extract is full: said in words, nothing left behind",
    async (share) => {
      const name = `disk-${share}`;
      const place = mounted(name, `size=${Math.floor((bytes * share) / 1024)}k`);
      expect(await made.refusal(plan, `${name}/out`)).toEqual([
        { code: "disk-full", values: { path: `${place}/out` } },
      ]);
      expect(await readdir(place)).toEqual([]);
    },
  );

  test("that is read-only is said to be", async () => {
    mounted("sealed", "ro");
    expect(await made.refusal(plan, "sealed/out")).toMatchObject([{ code: "output-not-writable" }]);
  });
});
