import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setupServer } from "msw/node";
import type { HttpHandler } from "msw";
import { afterAll, afterEach, beforeAll, describe, expect, test } from "vitest";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { extractFaults } from "../../mocks/extractFaults.ts";
import { type ExtractFiles, extractHandlers } from "../../mocks/extractHandlers.ts";
import { openExtract } from "../openExtract.ts";
import { refused, testNow } from "../testing/openFolder.ts";
import { streamingReader } from "../testing/streamingReader.ts";
import { writeExtract } from "../testing/writeExtract.ts";
import { httpSource } from "./httpSource.ts";

const origin = "http://timonerie.example";
const address = `${origin}/extracts/tiny/`;
const server = setupServer();
let files: ExtractFiles;

beforeAll(async () => {
  const folder = await writeExtract({
    tables: { note_nlp: ["SELECT * FROM $sample WHERE note_id <= 100", "SELECT * FROM $sample WHERE note_id > 100"] },
  });
  const names = await readdir(folder);
  files = new Map(
    await Promise.all(names.map(async (name) => [name, new Uint8Array(await readFile(join(folder, name)))] as const)),
  );
  server.listen({ onUnhandledRequest: "error" });
});
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

async function open(...faults: readonly HttpHandler[]) {
  server.use(...faults, ...extractHandlers(address, files));
  const source = httpSource(address, origin);
  return openExtract(source, {
    openEngine: openNativeEngine,
    makeReader: await streamingReader(source),
    now: () => testNow,
  });
}

const bytesOf = (file: string) => files.get(file) ?? new Uint8Array();

describe("an extract over HTTP", () => {
  test("is opened", async () => {
    const opening = await open();
    expect(opening).toMatchObject({ accepted: true, extract: { label: "/extracts/tiny/", report: { excluded: [] } } });
    if (opening.accepted) await opening.extract.engine.close();
  });

  test.each([
    [
      "descriptor missing",
      extractFaults.missing(`${address}datapackage.json`),
      { code: "descriptor-missing", values: { file: "datapackage.json" } },
    ],
    [
      "a page in place of the descriptor",
      extractFaults.fallbackPage(`${address}datapackage.json`),
      { code: "descriptor-missing", values: { file: "datapackage.json" } },
    ],
    [
      "descriptor not JSON",
      extractFaults.notJson(`${address}datapackage.json`),
      { code: "descriptor-not-json", values: {} },
    ],
    [
      "server error for the descriptor",
      extractFaults.serverError(`${address}datapackage.json`, 500),
      { code: "server-error", values: { file: "datapackage.json", status: 500 } },
    ],
    [
      "no network",
      extractFaults.offline(`${address}datapackage.json`),
      { code: "connection-lost", values: { file: "datapackage.json" } },
    ],
    [
      "a part missing",
      extractFaults.missing(`${address}note_nlp-2.parquet`),
      { code: "resource-missing", values: { file: "note_nlp-2.parquet" } },
    ],
    [
      "a page in place of a part",
      extractFaults.fallbackPage(`${address}note.parquet`),
      { code: "resource-missing", values: { file: "note.parquet" } },
    ],
    [
      "server error in the middle of the parts",
      extractFaults.serverError(`${address}note_nlp-2.parquet`),
      { code: "server-error", values: { file: "note_nlp-2.parquet", status: 503 } },
    ],
    [
      "no network in the middle of the parts",
      extractFaults.offline(`${address}note_nlp-2.parquet`),
      { code: "connection-lost", values: { file: "note_nlp-2.parquet" } },
    ],
    [
      "sent on to another origin",
      extractFaults.redirect(`${address}note.parquet`, "http://evil.example/note.parquet"),
      { code: "other-origin", values: { origin } },
    ],
  ])("%s", async (_, fault, problem) => {
    server.use(...extractHandlers("http://evil.example/", files));
    const evil = extractHandlers("http://evil.example/", files);
    expect(await refused(await open(fault, ...evil))).toEqual([problem]);
  });

  test("connection lost in the middle of a part", async () => {
    expect(
      await refused(await open(extractFaults.lostInTheMiddle(`${address}note.parquet`, bytesOf("note.parquet")))),
    ).toEqual([{ code: "connection-lost", values: { file: "note.parquet" } }]);
  });

  test("an answer that ends early", async () => {
    const expected = bytesOf("note.parquet").length;
    expect(
      await refused(await open(extractFaults.cutShort(`${address}note.parquet`, bytesOf("note.parquet")))),
    ).toEqual([{ code: "file-truncated", values: { file: "note.parquet", bytes: expected >> 1, expected } }]);
  });

  test("another origin is refused before any request", () => {
    expect(() => httpSource("http://evil.example/extracts/", origin)).toThrow(
      expect.objectContaining({ problem: { code: "other-origin", values: { origin } } }) as Error,
    );
    expect(() => httpSource("//evil.example/", origin)).toThrow("other-origin");
    expect(() => httpSource("https://timonerie.example/", origin)).toThrow("other-origin");
  });
});
