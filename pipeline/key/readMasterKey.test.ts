import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readMasterKey } from "./readMasterKey.ts";

const text = "0123456789abcdef0123456789abcdef";
let folder: string;
beforeAll(async () => void (folder = await mkdtemp(join(tmpdir(), "timonerie-key-"))));
afterAll(() => rm(folder, { recursive: true }));

const file = async (content: string) => {
  await writeFile(join(folder, "key"), content);
  return join(folder, "key");
};

test("a file and the environment say the same key, line ends aside", async () => {
  const expected = Buffer.from(text);
  expect(await readMasterKey(await file(`${text}\r\n`), {})).toEqual(expected);
  expect(await readMasterKey(undefined, { TIMONERIE_KEY: text })).toEqual(expected);
});

test("the file goes before the environment", async () => {
  expect(await readMasterKey(await file(`${text}z`), { TIMONERIE_KEY: text })).toEqual(Buffer.from(`${text}z`));
});

test.each([
  ["no key", undefined, {}, "key-missing"],
  ["an empty variable", undefined, { TIMONERIE_KEY: "" }, "key-missing"],
  ["31 bytes and a line end", undefined, { TIMONERIE_KEY: `${text.slice(1)}\n` }, "key-short"],
  ["a missing file", "/nowhere/key", {}, "key-unreadable"],
])("%s is refused", async (_, path, environment, code) => {
  await expect(readMasterKey(path, environment)).rejects.toMatchObject({ problems: [{ code }] });
});
