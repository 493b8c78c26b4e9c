import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";

/**
 * Parquet files of a table: the file itself, or every one under a folder, in the order of their names.
 * Files whose name starts with `_` or `.` are those of the job that wrote the folder. Null when there is neither.
 */
export async function parquetFiles(path: string): Promise<readonly string[] | null> {
  const found = await stat(path).catch(() => null);
  if (found === null) return null;
  if (found.isFile()) return [path];
  const entries = await readdir(path, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && /\.(parquet|parq)$/i.test(entry.name) && !/^[._]/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}
