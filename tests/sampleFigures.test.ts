import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FigureSource } from "../src/figures/createFigureService.ts";
import { tabulate } from "../src/figures/tabulate.ts";
import { openNatively } from "../src/figures/testing/openNatively.ts";

const sample = join(import.meta.dirname, "..", "data-samples");
const month = { from: "2025-10-01", to: "2025-10-31" };

/**
 * Figures of the sample beside the same figures from its Parquet files, by statements written for this purpose only: they
 * share nothing with the compiler, and read the source values as they stand.
 */
describe("figures of the sample, recomputed from its files", () => {
  let source: FigureSource;
  let plain: DuckDBConnection;
  beforeAll(async () => {
    const opening = await openNatively(sample);
    ({ source } = opening);
    plain = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
    for (const table of ["care_site", "visit_occurrence", "note", "note_nlp", "note_nlp_run", "condition_occurrence"])
      await plain.run(`CREATE VIEW ${table} AS FROM '${join(sample, `${table}.parquet`).replaceAll("'", "''")}'`);
    await plain.run(
      "CREATE VIEW visit AS FROM visit_occurrence WHERE visit_end_datetime IS NULL OR visit_end_datetime >= visit_start_datetime",
    );
  }, 120_000);
  afterAll(async () => {
    await source.engine.close();
    plain.closeSync();
  });

  async function ours(id: string, code: string | null): Promise<[number, number]> {
    const site =
      code === null ? source.tree.root : [...source.tree.sites.values()].find((one) => one.code === code)!.id;
    const [row] = await tabulate(source, {
      indicators: source.catalogue.filter((indicator) => indicator.id === id),
      site,
      level: null,
      grain: null,
      splits: [],
      filters: {},
      ...month,
      unprotected: true,
    });
    if (row?.figure.state !== "final") throw new Error(`${id}: ${row?.figure.state}`);
    return [row.figure.numerator, row.figure.denominator];
  }

  async function theirs(sql: string): Promise<[number, number]> {
    const [row] = (await plain.runAndReadAll(sql)).getRows();
    return [Number(row![0]), Number(row![1])];
  }

  test("discharge-letter-day0 of Pitié-Salpêtrière in October 2025", async () => {
    expect(await ours("discharge-letter-day0", "PSL")).toEqual(
      await theirs(`
        SELECT count(*) FILTER (EXISTS (FROM note n WHERE n.visit_occurrence_id = v.visit_occurrence_id
            AND regexp_matches(upper(n.note_class_source_value), '^(CR:)?(CRH(-(HC|HDJ|HDS|SDC|GHR|HOSPI|CHIR|J|NEUROL|PEDIA|S|LT-SOR))?|LT-(SOR|CRH|CRHJ))$')
            AND n.note_datetime::DATE BETWEEN v.visit_start_datetime::DATE AND v.visit_end_datetime::DATE)), count(*)
        FROM visit v JOIN care_site c ON c.care_site_id = v.care_site_id
        WHERE c.care_site_short_name = 'PSL' AND v.visit_source_value LIKE 'hospitalisé%' AND v.stay_source_value = 'MCO'
          AND v.visit_end_datetime::DATE > v.visit_start_datetime::DATE AND v.visit_end_datetime::DATE BETWEEN '2025-10-01' AND '2025-10-31'
          AND (v.discharge_to_source_value = '1-DOMI' OR starts_with(v.discharge_to_source_value, '0-TRSF') OR starts_with(v.discharge_to_source_value, '3-TRSF')
            OR v.discharge_to_source_value IN ('8', '6', '7', '0') OR lower(v.discharge_to_source_value) IN ('domicile', 'mutation') OR lower(v.discharge_to_source_value) LIKE 'transfert%')`),
    );
  });

  test("tobacco-status of the whole extract in October 2025, latest reading of each letter", async () => {
    expect(await ours("tobacco-status", null)).toEqual(
      await theirs(`
        WITH latest AS (SELECT note_id, max(nlp_version) AS nlp_version FROM note_nlp_run GROUP BY note_id),
        letter AS (SELECT n.note_id, n.visit_occurrence_id, l.nlp_version FROM note n JOIN latest l USING (note_id)
          WHERE regexp_matches(upper(n.note_class_source_value), '^(CR:)?(CRH(-(HC|HDJ|HDS|SDC|GHR|HOSPI|CHIR|J|NEUROL|PEDIA|S|LT-SOR))?|LT-(SOR|CRH|CRHJ))$')),
        said AS (SELECT DISTINCT l.visit_occurrence_id FROM letter l JOIN note_nlp m ON m.note_id = l.note_id AND m.nlp_version = l.nlp_version
          WHERE m.note_nlp_source_value = 'tobacco' AND coalesce(m.hypothesis, FALSE) = FALSE AND coalesce(m.family, FALSE) = FALSE)
        SELECT count(s.visit_occurrence_id), count(*) FROM visit v LEFT JOIN said s USING (visit_occurrence_id)
        WHERE v.visit_source_value LIKE 'hospitalisé%' AND v.age_at_visit >= 18 AND v.visit_end_datetime::DATE BETWEEN '2025-10-01' AND '2025-10-31'
          AND v.visit_occurrence_id IN (SELECT visit_occurrence_id FROM letter)`),
    );
  });

  test("coding-gap-diabetes of the whole extract in October 2025", async () => {
    const gap = await ours("coding-gap-diabetes", null);
    expect(gap[1]).toBeGreaterThan(100);
    expect(gap).toEqual(
      await theirs(`
        WITH latest AS (SELECT note_id, max(nlp_version) AS nlp_version FROM note_nlp_run GROUP BY note_id),
        diabetic AS (SELECT n.visit_occurrence_id FROM note n JOIN latest l USING (note_id) JOIN note_nlp m ON m.note_id = n.note_id AND m.nlp_version = l.nlp_version
          WHERE regexp_matches(upper(n.note_class_source_value), '^(CR:)?(CRH(-(HC|HDJ|HDS|SDC|GHR|HOSPI|CHIR|J|NEUROL|PEDIA|S|LT-SOR))?|LT-(SOR|CRH|CRHJ))$')
            AND m.note_nlp_source_value = 'diabetes' AND NOT coalesce(m.negation, FALSE) AND NOT coalesce(m.hypothesis, FALSE) AND NOT coalesce(m.family, FALSE) AND NOT coalesce(m.history, FALSE)
          GROUP BY 1 HAVING count(*) >= 2)
        SELECT count(*) FILTER (NOT EXISTS (FROM condition_occurrence c WHERE c.visit_occurrence_id = v.visit_occurrence_id AND regexp_matches(replace(upper(c.condition_source_value), '.', ''), '^E1[0-4]'))), count(*)
        FROM visit v JOIN diabetic d USING (visit_occurrence_id)
        WHERE v.visit_source_value LIKE 'hospitalisé%' AND v.visit_end_datetime::DATE BETWEEN '2025-10-01' AND '2025-10-31'`),
    );
  });
});
