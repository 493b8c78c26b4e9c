/**
 * Reads a `Range` header for a file of `size` bytes (RFC 9110 §14).
 *
 * @param {string | undefined} header
 * @param {number} size
 * @returns {{ start: number; end: number } | "unsatisfiable" | null} Both bounds included; null when the whole file is
 *   the answer: no header, another unit, several ranges.
 */
export function byteRange(header, size) {
  const bounds = /^bytes=(\d*)-(\d*)$/.exec(header ?? "");
  if (!bounds) return null;
  const [, first = "", last = ""] = bounds;
  if (first === "" && last === "") return null;
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  const end = last === "" ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== "" && Number(last) < start) return null;
  return start >= size ? "unsatisfiable" : { start, end };
}
