import { readdir, readFile, writeFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

const compressible = new Set([".css", ".html", ".js", ".json", ".svg", ".wasm", ".webmanifest"]);
const smallest = 1024;

const brotli = promisify(brotliCompress);
const deflate = promisify(gzip);

/**
 * Puts a `.br` and a `.gz` beside each file of a folder that gains from it. On DuckDB's 34 MB, quality 6 takes a second
 * for 6.1 MB, quality 9 eight seconds for 5.9 MB.
 *
 * @param {string} folder
 */
export async function compressFolder(folder) {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && compressible.has(extname(entry.name)));
  await Promise.all(files.map((entry) => compressFile(join(entry.parentPath, entry.name))));
}

/**
 * Puts a `.br` and a `.gz` beside a file, unless it is very small.
 *
 * @param {string} path
 */
export async function compressFile(path) {
  const content = await readFile(path);
  if (content.length < smallest) return;
  const params = { [constants.BROTLI_PARAM_QUALITY]: 6, [constants.BROTLI_PARAM_SIZE_HINT]: content.length };
  const made = await Promise.all([brotli(content, { params }), deflate(content)]);
  await Promise.all([writeFile(`${path}.br`, made[0]), writeFile(`${path}.gz`, made[1])]);
}
