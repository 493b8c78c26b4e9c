import { describe, expect, test } from "vitest";
import { accepted, openFolder, refused } from "../testing/openFolder.ts";
import { sampleCounts, writeCounts } from "../testing/writeCounts.ts";
import type { CountedShapes } from "./CountedShapes.ts";

const counted: CountedShapes = new Map([["document-coverage", "proportion"]]);

const opening = async (counts?: string, shapes: CountedShapes | "all" = counted) =>
  openFolder(await writeCounts(counts), { counted: shapes });

async function opened(counts?: string, shapes?: CountedShapes) {
  const { engine, report } = accepted(await opening(counts, shapes));
  const { columns } = await engine.query({
    sql: "SELECT count(*) AS rows, count(*) FILTER (hidden) AS hidden, count(numerator) AS told FROM indicator_cube",
    shape: { rows: "integer", hidden: "integer", told: "integer" },
  });
  const tables = await engine.query({
    sql: "SELECT table_name AS name FROM information_schema.tables ORDER BY 1",
    shape: { name: "text" },
  });
  await engine.close();
  const { rows, hidden, told } = columns;
  return { report, rows: rows[0], hidden: hidden[0], told: told[0], tables: tables.columns.name };
}

const replaced = (replacement: string) => `SELECT * REPLACE (${replacement}) FROM $counts`;

/** The first `n` months of one hospital. */
const few = (n: number) => `care_site_id = 10 AND period_start < DATE '2023-09-01' + to_months(${n})`;

describe("an extract of counts", () => {
  test("opens without records: sites, validations and counts are all there is", async () => {
    const { report, rows, hidden, tables } = await opened();
    expect({ rows, hidden }).toEqual({ rows: 60, hidden: 0 });
    expect(tables).toEqual(["care_site", "indicator_cube", "nlp_validation", "reference_figures"]);
    expect(report.excluded).toEqual([]);
    expect(report.columns).toContain("indicator_cube.document-coverage");
    expect([...report.published!]).toEqual([
      ["document-coverage", [{ name: "month × hospital", level: "hospital", splits: [] }]],
    ]);
  });

  test("keeps hidden cells, which tell nothing", async () => {
    const hide = `SELECT * REPLACE (NULL::INTEGER AS numerator, NULL::INTEGER AS denominator, TRUE AS hidden) FROM $counts WHERE ${few(20)}
      UNION ALL SELECT * FROM $counts WHERE NOT (${few(20)})`;
    expect(await opened(hide)).toMatchObject({ rows: 60, hidden: 20, told: 40 });
  });

  test("is refused as a whole where one hidden cell still has a value", async () => {
    const problems = await refused(await opening(replaced(`${few(1)} AS hidden`)));
    expect(problems).toEqual([{ code: "hidden-values", values: { table: "indicator_cube", count: 1 } }]);
  });

  test("leaves out counts of unknown indicators, and says how many", async () => {
    const counts = replaced(`CASE WHEN ${few(5)} THEN 'letters-read-aloud' ELSE indicator END AS indicator`);
    const { report, rows } = await opened(counts);
    expect(rows).toBe(55);
    expect(report.remarks).toEqual([{ code: "counts-unread", values: { count: 1, rows: 5 } }]);
    expect([...report.published!.keys()]).toEqual(["document-coverage"]);
  });

  test("is refused without a single count", async () => {
    expect(await refused(await opening("SELECT * FROM $counts WHERE FALSE"))).toEqual([
      { code: "table-empty", values: { table: "indicator_cube" } },
    ]);
  });

  test.each([
    ["a word of its own for a sex", "'x' AS sex", "rows-excluded"],
    ["a sentence among codes", "'un texte bien trop long pour être un code de sexe' AS sex", "free-text"],
    [
      "an address among grains",
      `CASE WHEN ${few(1)} THEN 'jeanne@example.org' ELSE grain END AS grain`,
      "identity-values",
    ],
  ])("goes through the guard and the lists like any other: %s", async (_, replacement, code) => {
    expect(await refused(await opening(replaced(replacement)))).toMatchObject([{ code }]);
  });
});

const faults: readonly (readonly [words: string, rule: string, column: string, (n: number) => string])[] = [
  [
    "twice the same cell",
    "duplicate-key",
    "indicator",
    (n) => `SELECT * FROM $counts UNION ALL SELECT * REPLACE (1 AS numerator) FROM $counts WHERE ${few(n)}`,
  ],
  [
    "no month",
    "missing-key",
    "period_start",
    (n) => replaced(`CASE WHEN NOT (${few(n)}) THEN period_start END AS period_start`),
  ],
  [
    "no indicator",
    "missing-key",
    "indicator",
    (n) => replaced(`CASE WHEN NOT (${few(n)}) THEN indicator END AS indicator`),
  ],
  [
    "a site that does not exist",
    "orphan",
    "care_site_id",
    (n) => replaced(`CASE WHEN ${few(n)} THEN 99 ELSE care_site_id END AS care_site_id`),
  ],
  [
    "a month to come",
    "date-out-of-range",
    "period_start",
    (n) =>
      replaced(`CASE WHEN ${few(n)} THEN (period_start + to_years(9))::DATE ELSE period_start END AS period_start`),
  ],
  [
    "a day that begins no month",
    "grain-mismatch",
    "period_start",
    (n) => replaced(`CASE WHEN ${few(n)} THEN period_start + 3 ELSE period_start END AS period_start`),
  ],
  [
    "a grain that is not declared",
    "grain-undeclared",
    "grain",
    (n) => replaced(`CASE WHEN ${few(n)} THEN 'month × group' ELSE grain END AS grain`),
  ],
  [
    "a group among hospitals",
    "grain-mismatch",
    "care_site_id",
    (n) => replaced(`CASE WHEN ${few(n)} THEN 2 ELSE care_site_id END AS care_site_id`),
  ],
  [
    "a split that the grain does not have",
    "grain-mismatch",
    "sex",
    (n) => replaced(`CASE WHEN ${few(n)} THEN 'f' END AS sex`),
  ],
  [
    "no denominator",
    "value-missing",
    "denominator",
    (n) => replaced(`CASE WHEN NOT (${few(n)}) THEN denominator END AS denominator`),
  ],
  [
    "a negative numerator",
    "value-missing",
    "numerator",
    (n) => replaced(`CASE WHEN ${few(n)} THEN -1 ELSE numerator END AS numerator`),
  ],
  [
    "more cases than units",
    "numerator-above-denominator",
    "numerator",
    (n) => replaced(`CASE WHEN ${few(n)} THEN denominator + 1 ELSE numerator END AS numerator`),
  ],
];

/** Their place and month are known: the cell is hidden. Of the others nothing says where they belong. */
const keptHidden = new Set(["duplicate-key", "value-missing", "numerator-above-denominator"]);

describe("a cell that fails", () => {
  test.each(faults)("is counted and told to nobody: %s", async (_, rule, column, counts) => {
    const { report, rows, hidden } = await opened(counts(1));
    const copies = rule === "duplicate-key" ? 2 : 1;
    expect(report.excluded).toEqual([{ table: "indicator_cube", rule, column, rows: copies }]);
    const kept = keptHidden.has(rule);
    expect({ rows, hidden }).toEqual({ rows: kept ? 60 : 59, hidden: kept ? 1 : 0 });
  });

  test.each(faults)("refuses the extract above 5 %%: %s", async (_, rule, column, counts) => {
    expect(await refused(await opening(counts(4)))).toEqual([
      { code: "rows-excluded", values: expect.objectContaining({ table: "indicator_cube", rule, column }) as unknown },
    ]);
  });
});

describe("a mean and a delay need more than a numerator and a denominator", () => {
  test.each([
    ["mean", "sum_squares"],
    ["delay", "delay_days"],
  ] as const)("%s", async (shape, column) => {
    const problems = await refused(await opening(sampleCounts, new Map([["document-coverage", shape]])));
    expect(problems).toMatchObject([{ code: "rows-excluded", values: { rule: "value-missing", column } }]);
  });

  test("bins of a delay are cells of their own", async () => {
    const counts = `SELECT * REPLACE (NULL::INTEGER AS numerator), d::INTEGER AS delay_days, c AS censored
      FROM $counts, (VALUES (0), (3)) AS t(d), (VALUES (TRUE), (FALSE)) AS s(c)`;
    expect(await opened(counts, new Map([["document-coverage", "delay"]]))).toMatchObject({ rows: 240, hidden: 0 });
  });
});
