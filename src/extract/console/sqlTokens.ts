/** A piece of a statement: white space and comments are none. `name` is a quoted identifier, `text` without its quotes. */
export interface SqlToken {
  readonly kind: "word" | "name" | "string" | "symbol";
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const pieces: readonly (readonly [kind: SqlToken["kind"] | null, pattern: RegExp])[] = [
  [null, /\s+|--[^\n]*/y],
  ["string", /[eE]'(?:[^'\\]|\\[^]|'')*(?:'|$)|'(?:[^']|'')*(?:'|$)|(\$\w*\$)[^]*?(?:\1|$)/y],
  ["name", /"(?:[^"]|"")*(?:"|$)/y],
  ["word", /[\p{L}_][\p{L}\p{N}_$]*/uy],
  ["symbol", /\d[\w.]*|[^]/y],
];

/** The tokens of a statement as DuckDB's lexer parts them: strings of three kinds, quoted names, comments that nest. */
export function sqlTokens(sql: string): readonly SqlToken[] {
  const tokens: SqlToken[] = [];
  for (let at = 0; at < sql.length;) {
    if (sql.startsWith("/*", at)) {
      at = endOfComment(sql, at);
      continue;
    }
    const [kind, found] = pieceAt(sql, at);
    const end = at + found.length;
    if (kind) tokens.push({ kind, text: kind === "name" ? unquoted(found) : found, start: at, end });
    at = end;
  }
  return tokens;
}

function pieceAt(sql: string, at: number): readonly [SqlToken["kind"] | null, string] {
  for (const [kind, pattern] of pieces) {
    pattern.lastIndex = at;
    const found = pattern.exec(sql)?.[0];
    if (found) return [kind, found];
  }
  throw new RangeError("no piece of a statement is empty");
}

function endOfComment(sql: string, start: number): number {
  let depth = 0;
  for (let at = start; at < sql.length; at++) {
    const two = sql.slice(at, at + 2);
    if (two === "/*" || two === "*/") {
      depth += two === "/*" ? 1 : -1;
      at++;
      if (depth === 0) return at + 1;
    }
  }
  return sql.length;
}

const unquoted = (name: string) => name.replace(/^"|"$/g, "").replaceAll('""', '"');
