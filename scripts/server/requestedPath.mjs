/**
 * The path a request asks for, as names of folders and file: `/a%20b/c.js?x` gives `["a b", "c.js"]`.
 * Null when it tries to leave the folder, to reach a hidden file or cannot be decoded.
 *
 * @param {string} url
 * @returns {string[] | null}
 */
export function requestedPath(url) {
  const [path = ""] = url.split(/[?#]/, 1);
  if (!path.startsWith("/")) return null;
  try {
    const names = path.split("/").map(decodeURIComponent);
    return names.some((name) => name.startsWith(".") || /[/\\\0:]/.test(name))
      ? null
      : names.filter((name) => name !== "");
  } catch {
    return null;
  }
}
