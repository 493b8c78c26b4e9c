import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { acceptedEncodings } from "./acceptedEncodings.mjs";
import { byteRange } from "./byteRange.mjs";
import { mediaType } from "./mediaType.mjs";
import { requestedPath } from "./requestedPath.mjs";
import { securityHeaders } from "./securityHeaders.mjs";

const suffixes = { br: ".br", gzip: ".gz" };

/**
 * @typedef {object} Folders
 * @property {string} root Folder of the built app
 * @property {Readonly<Record<string, string>>} [mounts] Other folders by their first name in the address:
 *   `{ extracts: "/data/extracts" }` answers `/extracts/…`
 */

/**
 * A server of the built app: files as they are, `index.html` for the app's own addresses, nothing else.
 *
 * @param {Folders} folders
 */
export function staticServer(folders) {
  return createServer((request, response) => {
    answer(folders, request, response).catch(() => response.destroy());
  });
}

/**
 * @param {Folders} folders
 * @param {import("node:http").IncomingMessage} request
 * @param {import("node:http").ServerResponse} response
 */
async function answer(folders, request, response) {
  for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
  if (request.method !== "GET" && request.method !== "HEAD") {
    return refuse(response.setHeader("Allow", "GET, HEAD"), 405, "Method not allowed");
  }
  const names = requestedPath(request.url ?? "/");
  if (!names) return refuse(response, 400, "Bad request");
  const file = await findFile(folders, names);
  if (!file) return refuse(response, 404, "Not found");

  const range = request.headers.range;
  const encoded = range === undefined ? await findEncoded(file, request.headers["accept-encoding"]) : null;
  const { path, size, modified } = encoded ?? file;
  const tag = `"${size.toString(36)}-${modified.toString(36)}"`;

  response.setHeader("Content-Type", mediaType(file.path));
  response.setHeader("Cache-Control", file.hashed ? "public, max-age=31536000, immutable" : "no-cache");
  response.setHeader("ETag", tag);
  response.setHeader("Vary", "Accept-Encoding");
  if (request.headers["if-none-match"] === tag) return response.writeHead(304).end();
  if (encoded) response.setHeader("Content-Encoding", encoded.encoding);
  else response.setHeader("Accept-Ranges", "bytes");

  const condition = request.headers["if-range"];
  const part = condition === undefined || condition === tag ? byteRange(range, size) : null;
  if (part === "unsatisfiable") {
    return refuse(response.setHeader("Content-Range", `bytes */${size}`), 416, "Range not satisfiable");
  }
  if (part) response.setHeader("Content-Range", `bytes ${part.start}-${part.end}/${size}`);
  response.setHeader("Content-Length", part ? part.end - part.start + 1 : size);
  response.statusCode = part ? 206 : 200;
  if (request.method === "HEAD" || size === 0) return response.end();
  await pipeline(createReadStream(path, { ...part, highWaterMark: 1 << 18 }), response);
}

/**
 * @param {Folders} folders
 * @param {string[]} names
 */
async function findFile({ root, mounts = {} }, names) {
  const [first = "", ...rest] = names;
  const mounted = Object.hasOwn(mounts, first) ? mounts[first] : undefined;
  const path = mounted === undefined ? join(root, ...names) : join(mounted, ...rest);
  const file = await fileAt(path);
  if (file) return { ...file, hashed: mounted === undefined && first === "assets" };
  const isAddressOfApp = mounted === undefined && first !== "assets" && !(names.at(-1) ?? "").includes(".");
  const page = isAddressOfApp ? await fileAt(join(root, "index.html")) : null;
  return page && { ...page, hashed: false };
}

/**
 * @param {{ path: string; modified: number }} file
 * @param {string | undefined} accepted
 */
async function findEncoded(file, accepted) {
  for (const encoding of acceptedEncodings(accepted)) {
    const encoded = await fileAt(file.path + suffixes[encoding]);
    if (encoded && encoded.modified >= file.modified) return { ...encoded, encoding };
  }
  return null;
}

/** @param {string} path */
async function fileAt(path) {
  try {
    const found = await stat(path);
    return found.isFile() ? { path, size: found.size, modified: Math.trunc(found.mtimeMs) } : null;
  } catch {
    return null;
  }
}

/**
 * @param {import("node:http").ServerResponse} response
 * @param {number} status
 * @param {string} words
 */
function refuse(response, status, words) {
  response
    .writeHead(status, { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" })
    .end(`${words}\n`);
}
