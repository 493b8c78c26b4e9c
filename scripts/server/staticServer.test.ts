import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request, type IncomingHttpHeaders, type Server } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { checkPort, listen, portNumber } from "./listen.mjs";
import { staticServer } from "./staticServer.mjs";

const script = "console.log('timonerie');".repeat(100);
let folder = "";
let server: Server;
let port = 0;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "server-"));
  const root = join(folder, "dist");
  for (const name of ["assets", "data-samples"]) mkdirSync(join(root, name), { recursive: true });
  mkdirSync(join(folder, "elsewhere"));
  writeFileSync(join(folder, "secret.txt"), "secret");
  writeFileSync(join(folder, "elsewhere", "stays.parquet"), "mounted");
  writeFileSync(join(root, "index.html"), "<!doctype html><title>Timonerie</title>");
  writeFileSync(join(root, ".sources"), "stamp");
  writeFileSync(join(root, "empty.txt"), "");
  writeFileSync(join(root, "assets", "main-1a2b.js"), script);
  writeFileSync(join(root, "assets", "main-1a2b.js.br"), brotliCompressSync(script));
  writeFileSync(join(root, "assets", "main-1a2b.js.gz"), gzipSync(script));
  writeFileSync(join(root, "assets", "engine-3c4d.wasm"), "wasm");
  writeFileSync(join(root, "data-samples", "note.parquet"), "0123456789");
  server = staticServer({ root, mounts: { extracts: join(folder, "elsewhere") } });
  port = Number(new URL(await listen(server, 0)).port);
});

afterAll(async () => {
  server.close();
  await once(server, "close");
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it is: `fetch` would resolve its dots. */
async function ask(path: string, headers: Record<string, string> = {}, method = "GET") {
  const asked = request({ host: "127.0.0.1", port, path, headers, method, agent: false }).end();
  const [response] = (await once(asked, "response")) as [
    AsyncIterable<Buffer> & { statusCode: number; headers: IncomingHttpHeaders },
  ];
  const chunks: Buffer[] = [];
  for await (const chunk of response) chunks.push(chunk);
  return { status: response.statusCode, headers: response.headers, body: Buffer.concat(chunks) };
}

describe("what is answered", () => {
  test.each([
    ["/", "text/html; charset=utf-8", "no-cache"],
    ["/assets/main-1a2b.js", "text/javascript; charset=utf-8", "public, max-age=31536000, immutable"],
    ["/assets/engine-3c4d.wasm", "application/wasm", "public, max-age=31536000, immutable"],
    ["/data-samples/note.parquet", "application/vnd.apache.parquet", "no-cache"],
    ["/extracts/stays.parquet", "application/vnd.apache.parquet", "no-cache"],
    ["/empty.txt", "text/plain; charset=utf-8", "no-cache"],
  ])("%s as %s, kept %s", async (path, type, kept) => {
    const { status, headers } = await ask(path);
    expect([status, headers["content-type"], headers["cache-control"]]).toEqual([200, type, kept]);
  });

  test("the app's own addresses with the page", async () => {
    for (const path of ["/indicateurs/discharge-letter-day0?site=PSL", "/source", "/a/b/"]) {
      expect((await ask(path)).body.toString()).toContain("<title>Timonerie</title>");
    }
  });

  test("a missing file with 404, never with the page", async () => {
    for (const path of ["/assets/gone", "/gone.js", "/data-samples/gone.parquet", "/extracts/gone", "/extracts"]) {
      expect((await ask(path)).status).toBe(404);
    }
  });

  test("a path that leaves the folder, or a hidden file, with a refusal", async () => {
    for (const path of [
      "/../secret.txt",
      "/%2e%2e/secret.txt",
      "/assets/..%2f..%2f..%2fsecret.txt",
      "/extracts/../secret.txt",
      "/.sources",
    ]) {
      const { status, body } = await ask(path);
      expect([path, status, body.toString()]).toEqual([path, 400, "Bad request\n"]);
    }
  });

  test("other methods with 405", async () => {
    const { status, headers } = await ask("/", {}, "POST");
    expect([status, headers.allow]).toEqual([405, "GET, HEAD"]);
  });

  test("HEAD with the headers alone", async () => {
    const { headers, body } = await ask("/data-samples/note.parquet", {}, "HEAD");
    expect([headers["content-length"], body.length]).toEqual(["10", 0]);
  });
});

describe("how it is answered", () => {
  test("with the page's policy, on refusals too", async () => {
    for (const path of ["/", "/gone.js", "/../x"]) {
      const { headers } = await ask(path);
      expect(headers["content-security-policy"]).toBe(
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; " +
          "style-src 'self' 'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='; img-src 'self' data: blob:; " +
          "font-src 'self'; connect-src 'self'; worker-src 'self'; manifest-src 'self'; base-uri 'none'; " +
          "form-action 'none'; frame-ancestors 'none'",
      );
      expect(headers["x-content-type-options"]).toBe("nosniff");
      expect(headers["referrer-policy"]).toBe("no-referrer");
      expect(headers["permissions-policy"]).toContain("geolocation=()");
    }
  });

  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", undefined],
  ])("compressed for a browser that takes %s", async (accepted, encoding) => {
    const { headers, body } = await ask("/assets/main-1a2b.js", { "accept-encoding": accepted });
    expect([headers["content-encoding"], headers.vary]).toEqual([encoding, "Accept-Encoding"]);
    expect(Number(headers["content-length"])).toBe(body.length);
    expect(body.length < script.length).toBe(encoding !== undefined);
  });

  test("in parts, uncompressed", async () => {
    const { status, headers, body } = await ask("/data-samples/note.parquet", {
      range: "bytes=-4",
      "accept-encoding": "br",
    });
    expect([status, headers["content-range"], body.toString()]).toEqual([206, "bytes 6-9/10", "6789"]);
    const beyond = await ask("/data-samples/note.parquet", { range: "bytes=10-" });
    expect([beyond.status, beyond.headers["content-range"]]).toEqual([416, "bytes */10"]);
    const changed = await ask("/data-samples/note.parquet", { range: "bytes=0-1", "if-range": '"older"' });
    expect([changed.status, changed.body.length]).toEqual([200, 10]);
  });

  test("not again while unchanged", async () => {
    const first = await ask("/");
    const again = await ask("/", { "if-none-match": String(first.headers.etag) });
    expect([again.status, again.body.length]).toEqual([304, 0]);
  });
});

describe("the port", () => {
  test("in use is said in words", async () => {
    await expect(checkPort(port)).rejects.toThrow(`Port ${port} is already in use`);
  });

  test("is a number", () => {
    expect(portNumber(undefined, 4173)).toBe(4173);
    expect(portNumber("", 4173)).toBe(4173);
    expect(portNumber("8080", 4173)).toBe(8080);
    for (const text of ["http", "-1", "70000", "80.5"]) expect(() => portNumber(text, 4173)).toThrow("PORT must be");
  });
});
