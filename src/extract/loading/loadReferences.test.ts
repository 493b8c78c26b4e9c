import { describe, expect, test } from "vitest";
import { accepted, openFolder, refused } from "../testing/openFolder.ts";
import { writeExtract } from "../testing/writeExtract.ts";

/** So many sound rows, then those of the test. */
const rows = (sound: number, ...more: readonly string[]) =>
  `SELECT 'charlson' AS indicator, 10::INTEGER AS care_site_id, DATE '2026-01-01' AS period_start, DATE '2026-01-01' + (i % 40)::INTEGER AS period_end,
    2.5::DOUBLE AS value, NULL::DOUBLE AS numerator, 400::DOUBLE AS denominator, 'PMSI' AS source FROM range(${sound}) AS t(i)
    ${more.map((row) => `UNION ALL SELECT ${row}`).join(" ")}`;
const row = ({
  indicator = "'charlson'",
  site = "10",
  start = "DATE '2026-01-01'",
  end = "DATE '2026-01-31'",
  value = "2.5",
} = {}) => `${indicator}, ${site}, ${start}, ${end}, ${value}, NULL, NULL, 'HAS'`;

const open = async (reference_figures: string | null, indicators?: ReadonlySet<string>) =>
  openFolder(await writeExtract({ tables: { reference_figures } }), indicators ? { indicators } : {});

async function loaded(reference_figures: string | null, indicators?: ReadonlySet<string>) {
  const { engine, report } = accepted(await open(reference_figures, indicators));
  const sql = "SELECT source, care_site_id AS site, value FROM reference_figures ORDER BY period_end, source";
  const { columns } = await engine.query({ sql, shape: { source: "text", site: "integer", value: "number" } });
  await engine.close();
  return { columns, excluded: report.excluded, remarks: report.remarks };
}

describe("figures from elsewhere", () => {
  test("are loaded with their source", async () => {
    const { columns, excluded, remarks } = await loaded(rows(1, row({ site: "1" })), new Set(["charlson"]));
    expect(columns).toEqual({ source: ["PMSI", "HAS"], site: [10, 1], value: [2.5, 2.5] });
    expect([excluded, remarks]).toEqual([[], []]);
  });

  test("are left out and counted once, for their first cause", async () => {
    const wrong = [
      row({ indicator: "NULL", site: "99" }),
      row({ site: "99", value: "NULL" }),
      row({ start: "DATE '1850-01-01'" }),
      row({ end: "NULL" }),
      row({ start: "DATE '2026-02-01'" }),
      row({ value: "NULL" }),
      row({ value: "'NaN'::DOUBLE" }),
      row({ indicator: "'happiness'" }),
    ];
    const { columns, excluded } = await loaded(rows(190, ...wrong), new Set(["charlson"]));
    expect(columns.source).toHaveLength(190);
    const table = "reference_figures";
    expect(excluded).toEqual([
      { table, rule: "missing-key", column: "indicator", rows: 1 },
      { table, rule: "orphan", column: "care_site_id", rows: 1 },
      { table, rule: "date-out-of-range", column: "period_start", rows: 1 },
      { table, rule: "date-out-of-range", column: "period_end", rows: 1 },
      { table, rule: "end-before-start", column: "period_end", rows: 1 },
      { table, rule: "value-missing", column: "value", rows: 2 },
      { table, rule: "indicator-unknown", column: "indicator", rows: 1 },
    ]);
  });

  test("refuse the extract above 5 %, save for indicators that are not there", async () => {
    const many = Array.from({ length: 3 }, () => row({ value: "NULL" }));
    expect(await refused(await open(rows(40, ...many)))).toEqual([
      {
        code: "rows-excluded",
        values: {
          table: "reference_figures",
          rule: "value-missing",
          cause: "valueMissing",
          column: "value",
          count: 3,
          excluded: 3,
          rows: 43,
        },
      },
    ]);
    const { columns, excluded } = await loaded(rows(40), new Set(["tobacco-status"]));
    expect(columns.source).toEqual([]);
    expect(excluded).toMatchObject([{ rule: "indicator-unknown", rows: 40 }]);
  });

  test("may be absent", async () => {
    expect((await loaded(null)).columns.source).toEqual([]);
  });
});
