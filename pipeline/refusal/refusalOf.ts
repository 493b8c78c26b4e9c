import { PackRefused, refused } from "./PackRefused.ts";

const full = /no space left|ENOSPC|disk quota|EDQUOT|could not allocate block|failed to (?:offload|write)/i;
const forbidden = /EACCES|EPERM|EROFS|ENOTDIR|permission denied|read-only file system|not a directory/i;
const memory = /out of memory|failed to allocate|heap out of memory/i;

/**
 * Turns whatever went wrong into a refusal. What DuckDB says may quote a value of the data, so quoted text is masked
 * before it becomes the detail.
 */
export function refusalOf(error: unknown, output: string): PackRefused {
  if (error instanceof PackRefused) return error;
  const message = error instanceof Error ? error.message : String(error);
  if (full.test(message)) return refused("disk-full", { path: output });
  if (forbidden.test(message)) return refused("output-not-writable", { path: output });
  if (memory.test(message)) return refused("out-of-memory");
  return refused("failed", { detail: masked(message) });
}

function masked(message: string): string {
  const line = message.split("\n", 1)[0] ?? "";
  return line.replaceAll(/'[^']*'|"[^"]*"|`[^`]*`/g, "…").slice(0, 300);
}
