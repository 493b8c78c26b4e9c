import { identifier, literal } from "./literal.ts";

export interface InlineColumn {
  readonly name: string;
  /** SQL type that the values are cast to. */
  readonly type: string;
  readonly values: readonly (string | number | boolean | null)[];
}

const between = "\u001f";
const none = "\u001e";

/**
 * A relation of given values as SQL, to stand after FROM. The values travel as one text for each column: DuckDB plans
 * 20,000 rows so in a hundredth of what `VALUES` costs, where each cell is an expression.
 * Throws where a text holds the control characters U+001E or U+001F.
 *
 * @example inlineTable([{ name: "code", type: "INTEGER", values: [0, 1] }, { name: "sex", type: "VARCHAR", values: ["f", null] }])
 */
export function inlineTable(columns: readonly InlineColumn[]): string {
  if ((columns[0]?.values.length ?? 0) === 0)
    return `(SELECT ${columns.map(({ name, type }) => `NULL::${type} AS ${identifier(name)}`).join(", ")} WHERE FALSE)`;
  const lists = columns.map(
    ({ values }, at) => `unnest(string_split(${literal(values.map(written).join(between))}, '${between}')) AS c${at}`,
  );
  const casts = columns.map(
    ({ name, type }, at) => `CAST(nullif(c${at}, '${none}') AS ${type}) AS ${identifier(name)}`,
  );
  return `(SELECT ${casts.join(", ")} FROM (SELECT ${lists.join(", ")}))`;
}

function written(value: string | number | boolean | null): string {
  if (value === null) return none;
  const text = String(value);
  if (text.includes(between) || text.includes(none)) throw new RangeError("a text must not hold separators");
  return text;
}
