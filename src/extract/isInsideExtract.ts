/**
 * Whether a path of a descriptor stays inside the extract: relative, with forward slashes, no `..`, no scheme, no query.
 *
 * @example isInsideExtract("note/2026-1.parquet") // true
 */
export function isInsideExtract(path: string): boolean {
  if (path === "" || !/^[\p{L}\p{N} ._=,@()+/-]+$/u.test(path)) return false;
  return path.split("/").every((segment) => segment !== "" && segment !== "." && segment !== "..");
}
