import type { Part, Resource } from "../Descriptor.ts";
import type { RawResource } from "./descriptorSchema.ts";

/**
 * A resource with its files: the single path, or the entries of `timonerie.parts`, one for each path of the array.
 * Returns the property at fault when bytes, hash or rows are lacking, or do not tally.
 */
export function resourceParts(raw: RawResource): Resource | string {
  const format = raw.format ?? (/\.json$/i.test(String(raw.path)) ? "json" : "parquet");
  const parts = Array.isArray(raw.path) ? listedParts(raw, raw.path) : singlePart(raw, raw.path, format);
  if (typeof parts === "string") return parts;
  const sum = parts.reduce((rows, part) => rows + part.rows, 0);
  if (raw.timonerie?.rows !== undefined && raw.timonerie.rows !== sum) return "timonerie.rows";
  return { name: raw.name, format, parts, rows: sum };
}

function singlePart(raw: RawResource, path: string, format: string): readonly Part[] | string {
  const only = raw.timonerie?.parts?.[0];
  if (raw.timonerie?.parts && (raw.timonerie.parts.length !== 1 || only?.path !== path)) return "timonerie.parts";
  const bytes = raw.bytes ?? only?.bytes;
  const hash = raw.hash ?? only?.hash;
  const rows = raw.timonerie?.rows ?? only?.rows ?? (format === "parquet" ? undefined : 0);
  if (bytes === undefined) return "bytes";
  if (hash === undefined) return "hash";
  if (rows === undefined) return "timonerie.rows";
  return [{ path, bytes, hash, rows, careSites: only?.careSites, period: only?.period }];
}

function listedParts(raw: RawResource, paths: readonly string[]): readonly Part[] | string {
  const parts = raw.timonerie?.parts;
  if (!parts || parts.length !== paths.length) return "timonerie.parts";
  const byPath = new Map(parts.map((part) => [part.path, part]));
  if (new Set(paths).size !== paths.length || paths.some((path) => !byPath.has(path))) return "timonerie.parts";
  return paths.map((path) => byPath.get(path) as Part);
}
