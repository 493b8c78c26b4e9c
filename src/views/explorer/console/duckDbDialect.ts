import { SQLDialect } from "@codemirror/lang-sql";

/** The words of DuckDB that a question is made of: those that write are neither coloured nor completed. */
export const duckDbDialect = SQLDialect.define({
  keywords: `all and anti any array as asc asof between by case cast columns cross current_date current_timestamp desc
    distinct else end escape except exclude exists false filter following for from full glob group grouping having ilike in
    inner intersect interval is isnull join lambda lateral left like limit materialized natural not notnull null nulls
    offset on or order ordinality outer over partition pivot positional preceding qualify range recursive replace respect
    right row rows sample select semi sets similar some struct table tablesample then ties to true try_cast unbounded union
    unpivot using values when where window with within`,
  types: `bigint bit blob boolean date decimal double enum float hugeint integer json list map real smallint
    text time timestamp tinyint ubigint uinteger usmallint utinyint uuid varchar`,
  doubleDollarQuotedStrings: true,
  operatorChars: "+-*/<>=~!@%^&|`?:",
  identifierQuotes: '"',
});
