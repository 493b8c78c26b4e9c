import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ExtractSource } from "../ExtractSource.ts";
import { readBytes } from "../readBytes.ts";
import { temporaryFolder } from "../testing/temporaryFolder.ts";
import { diskSource } from "./diskSource.ts";
import { folderSource } from "./folderSource.ts";

const { signal } = new AbortController();
const textOf = async (source: ExtractSource, path: string) =>
  new TextDecoder().decode(await readBytes(await source.open(path, signal), signal));

const dropped = (path: string, text: string) => {
  const file = new File([text], path.split("/").at(-1) ?? "");
  Object.defineProperty(file, "webkitRelativePath", { value: path.includes("/") ? path : "" });
  return file;
};

/** A directory handle over an object: strings are files. */
type Tree = { [name: string]: string | Tree };
function handle(name: string, tree: Tree): FileSystemDirectoryHandle {
  const entry = (key: string) => {
    const found = tree[key];
    if (found === undefined) throw new DOMException("absent", "NotFoundError");
    return found;
  };
  return {
    name,
    getFileHandle: (key: string) => {
      const text = entry(key);
      if (typeof text !== "string") throw new DOMException("a folder", "TypeMismatchError");
      return Promise.resolve({ getFile: () => Promise.resolve(new File([text], key)) });
    },
    getDirectoryHandle: (key: string) => Promise.resolve(handle(key, entry(key) as Tree)),
  } as unknown as FileSystemDirectoryHandle;
}

async function onDisk() {
  const folder = await temporaryFolder();
  await mkdir(join(folder, "note"));
  await writeFile(join(folder, "datapackage.json"), "{}");
  await writeFile(join(folder, "note/1.parquet"), "PAR1");
  return folder;
}

const sources: readonly (readonly [string, () => Promise<ExtractSource> | ExtractSource])[] = [
  ["a folder on disk", async () => diskSource(await onDisk())],
  [
    "a directory handle",
    () => folderSource(handle("tiny", { "datapackage.json": "{}", note: { "1.parquet": "PAR1" } })),
  ],
  [
    "dropped files with their folder",
    () =>
      folderSource([
        dropped("tiny/note/1.parquet", "PAR1"),
        dropped("tiny/datapackage.json", "{}"),
        dropped("tiny/old/datapackage.json", "[]"),
      ]),
  ],
];

describe.each(sources)("%s", (_, make) => {
  test("gives its files, with their size and a blob", async () => {
    const source = await make();
    expect(await textOf(source, "datapackage.json")).toBe("{}");
    expect(await textOf(source, "note/1.parquet")).toBe("PAR1");
    const file = await source.open("note/1.parquet", signal);
    expect([file.path, file.bytes, file.blob?.size]).toEqual(["note/1.parquet", 4, 4]);
  });

  test.each(["note/2.parquet", "note", "../tiny/datapackage.json", "/etc/hostname", "note/../datapackage.json"])(
    "has no %s",
    async (path) => {
      await expect((await make()).open(path, signal)).rejects.toMatchObject({
        problem: { code: "resource-missing", values: { file: path } },
      });
    },
  );
});

test("files dropped without their folder are at the top", async () => {
  const source = folderSource([dropped("datapackage.json", "{}"), dropped("note.parquet", "PAR1")]);
  expect(await textOf(source, "note.parquet")).toBe("PAR1");
  await expect(folderSource([dropped("note.parquet", "PAR1")]).open("datapackage.json", signal)).rejects.toMatchObject({
    problem: { code: "descriptor-missing" },
  });
});

test("a label is a folder's name, never a full path", async () => {
  expect(diskSource("/data/extracts/2026/").label).toBe("2026");
  expect(folderSource(handle("tiny", {})).label).toBe("tiny");
  expect(folderSource([dropped("a/tiny/datapackage.json", "{}")]).label).toBe("tiny");
  expect(folderSource([dropped("events.json", "{}"), dropped("datapackage.json", "{}")]).label).toBe(
    "datapackage.json",
  );
});
