import type { Part } from "../Descriptor.ts";
import { ExtractRefused } from "../Problem.ts";
import type { FileFooter } from "../TableReader.ts";
import { parquetFooter, type RangeReader } from "./parquetFooter.ts";

/**
 * Holds a file that was read to its end against what the descriptor says of it: size, hash, footer, number of rows.
 * Throws `ExtractRefused` for the first that fails.
 */
export async function checkFile(
  part: Part,
  found: { bytes: number; hash: string },
  open: () => RangeReader,
): Promise<FileFooter> {
  const file = part.path;
  if (found.bytes !== part.bytes) throw refused("file-truncated", { file, bytes: found.bytes, expected: part.bytes });
  if (found.hash !== part.hash) throw refused("file-altered", { file });
  const footer = await parquetFooter(open()).catch(() => {
    throw refused("not-parquet", { file });
  });
  if (footer.rows !== part.rows) throw refused("row-count", { file, rows: footer.rows, expected: part.rows });
  return { path: file, ...found, rows: footer.rows, columns: footer.columns };
}

const refused = (
  code: "file-truncated" | "file-altered" | "not-parquet" | "row-count",
  values: Record<string, string | number>,
) => new ExtractRefused({ code, values });
