import fc from "fast-check";
import { expect, it } from "vitest";
import { layOutSql } from "./layOutSql.ts";

it("gives a line to each clause, each selected column and each condition", () => {
  expect(
    layOutSql(
      "SELECT CAST(date_trunc('month', u.anchor) AS DATE) AS period, CAST(sum(CASE WHEN u.a AND u.b THEN 1 ELSE 0 END) AS BIGINT) AS n FROM unit_stay u JOIN (VALUES (1, 2)) p(part, site) ON p.site = u.hospital WHERE TRUE AND u.anchor BETWEEN DATE '2024-01-01' AND DATE '2024-12-31' AND u.sex IN ('f', 'm') GROUP BY 1, u.nlp_version",
    ),
  ).toBe(`SELECT
  CAST(date_trunc('month', u.anchor) AS DATE) AS period,
  CAST(sum(CASE WHEN u.a AND u.b THEN 1 ELSE 0 END) AS BIGINT) AS n
FROM unit_stay u
JOIN (VALUES (1, 2)) p(part, site) ON p.site = u.hospital
WHERE TRUE
  AND u.anchor BETWEEN DATE '2024-01-01' AND DATE '2024-12-31'
  AND u.sex IN ('f', 'm')
GROUP BY 1, u.nlp_version`);
});

it("indents a query within a query", () => {
  expect(layOutSql("SELECT n FROM (SELECT a, b FROM t WHERE a AND b) x WHERE TRUE")).toBe(`SELECT
  n
FROM (
  SELECT
    a,
    b
  FROM t
  WHERE a
    AND b
) x
WHERE TRUE`);
});

it("leaves what stands in quotes as it is", () => {
  expect(layOutSql(`SELECT 'FROM  a, it''s' AS "WHERE  x" FROM t`)).toBe(`SELECT
  'FROM  a, it''s' AS "WHERE  x"
FROM t`);
});

it("changes nothing but blanks", () => {
  const word = fc.constantFrom(
    "SELECT",
    "FROM",
    "AND",
    "BETWEEN",
    "(",
    ")",
    ",",
    "'a  b'",
    "u.x",
    "GROUP BY",
    "=",
    " ",
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const sql = words.join(" ");
      expect(layOutSql(sql).replaceAll(/\s/g, "")).toBe(sql.replaceAll(/\s/g, ""));
    }),
  );
});
