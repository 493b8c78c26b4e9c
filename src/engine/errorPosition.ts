/**
 * Where in a statement an error lies, in UTF-16 units, from what DuckDB says of it: bytes of UTF-8 in the browser; in Node a line of
 * the statement, cut on both sides where it is long, with a caret below.
 */
export function errorPosition(sql: string, message: string, bytes: number | null): number | null {
  if (bytes !== null) return new TextDecoder().decode(new TextEncoder().encode(sql).slice(0, bytes)).length;
  const [, line, shown, indent] = /^LINE (\d+): (.*)\n( *)\^/m.exec(message) ?? [];
  if (line === undefined || shown === undefined || indent === undefined) return null;
  const lines = sql.split("\n");
  const at = Number(line) - 1;
  const before = lines.slice(0, at).reduce((sum, one) => sum + one.length + 1, 0);
  const text = lines[at] ?? "";
  const isCut = shown.startsWith("...") && !text.startsWith(shown);
  const start = isCut ? text.indexOf(shown.replace(/^\.\.\.|\.\.\.$/g, "")) - 3 : 0;
  const caret = indent.length - `LINE ${line}: `.length;
  return before + Math.max(0, Math.min(text.length, start + caret));
}
