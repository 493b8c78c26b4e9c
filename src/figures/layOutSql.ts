const token = /'(?:[^']|'')*'|"(?:[^"]|"")*"|[(),]|[^\s'"(),]+/g;
const clauses = new Set(["SELECT", "FROM", "JOIN", "WHERE", "GROUP", "HAVING", "ORDER", "UNION", "LIMIT"]);

/** A query that is open at this point of the statement: the outer one, or one in parentheses. */
interface Open {
  readonly depth: number;
  readonly indent: string;
  clause: string;
  /** Whether the next `AND` closes a `BETWEEN`. */
  between: boolean;
}

/**
 * A statement with a line for each clause, each selected column and each condition, for reading. Only blanks between words change:
 * literals keep theirs, and the statement still runs.
 */
export function layOutSql(sql: string): string {
  const words = [...sql.matchAll(token)];
  const open: Open[] = [{ depth: 0, indent: "", clause: "", between: false }];
  let depth = 0;
  let text = "";
  words.forEach(({ 0: word, index }, at) => {
    const query = open.at(-1)!;
    const outside = depth === query.depth;
    const upper = word.toUpperCase();
    const before = words[at - 1];
    const touches = !before || before.index + before[0].length === index;
    let gap = touches ? "" : " ";
    if (outside && clauses.has(upper)) {
      if (text !== "") gap = `\n${query.indent}`;
      query.clause = upper;
    } else if (outside && upper === "AND" && !query.between && query.clause !== "SELECT") {
      gap = `\n${query.indent}  `;
    } else if (
      outside &&
      query.clause === "SELECT" &&
      (before?.[0] === "," || before?.[0].toUpperCase() === "SELECT")
    ) {
      gap = `\n${query.indent}  `;
    }
    if (outside && (upper === "BETWEEN" || upper === "AND")) query.between = upper === "BETWEEN";
    if (word === "(") {
      depth += 1;
      if (words[at + 1]?.[0].toUpperCase() === "SELECT")
        open.push({ depth, indent: `${query.indent}  `, clause: "", between: false });
    }
    if (word === ")") {
      if (open.length > 1 && outside) {
        open.pop();
        gap = `\n${open.at(-1)!.indent}`;
      }
      depth -= 1;
    }
    text += gap + word;
  });
  return text;
}
