/**
 * Which of the encodings made at build a browser takes, smallest first.
 *
 * @param {string | undefined} header `Accept-Encoding`
 * @returns {("br" | "gzip")[]}
 */
export function acceptedEncodings(header) {
  const accepted = new Set(
    (header ?? "")
      .split(",")
      .map((part) => part.trim().split(/\s*;\s*q=/i))
      .filter(([, quality]) => quality === undefined || Number(quality) > 0)
      .map(([name = ""]) => name.toLowerCase()),
  );
  return /** @type {const} */ (["br", "gzip"]).filter((encoding) => accepted.has(encoding) || accepted.has("*"));
}
