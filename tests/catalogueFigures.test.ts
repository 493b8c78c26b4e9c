import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FigureSource } from "../src/figures/createFigureService.ts";
import { tabulate } from "../src/figures/tabulate.ts";
import { openedSample } from "./sample/openedSample.ts";

const sample = join(import.meta.dirname, "..", "data-samples");
const month = { from: "2025-10-01", to: "2025-10-31" };
const inMonth = (date: string) => `${date}::DATE BETWEEN '2025-10-01' AND '2025-10-31'`;

/** Where the plain statements read: mentions of the latest reading, letters and reports by the codes as they stand. */
const tables = `
  CREATE TABLE visit AS FROM visit_occurrence WHERE visit_end_datetime IS NULL OR visit_end_datetime >= visit_start_datetime;
  CREATE TABLE document AS SELECT n.*, regexp_replace(upper(note_class_source_value), '^CR:', '') AS code FROM note n
    WHERE visit_occurrence_id IS NULL OR visit_occurrence_id IN (SELECT visit_occurrence_id FROM visit);
  CREATE TABLE latest AS SELECT note_id, max(nlp_version) AS nlp_version FROM note_nlp_run GROUP BY note_id;
  CREATE TABLE letter AS FROM document WHERE regexp_matches(code, '^(CRH(-(HC|HDJ|HDS|SDC|GHR|HOSPI|CHIR|J|NEUROL|PEDIA|S|LT-SOR))?|LT-(SOR|CRH|CRHJ))$');
  CREATE TABLE report AS FROM document WHERE code IN ('CR-URG', 'CR-URGE', 'URGENCE');
  CREATE TABLE found AS SELECT m.note_id, m.note_nlp_source_value AS label, m.span_type, m.status, m.value_as_number AS number, m.unit_source_value AS unit,
      coalesce(m.negation, FALSE) AS negation, coalesce(m.hypothesis OR m.family, FALSE) AS other, coalesce(m.history, FALSE) AS history
    FROM note_nlp m JOIN latest l ON l.note_id = m.note_id AND l.nlp_version = m.nlp_version;
  CREATE TABLE stay AS FROM visit WHERE visit_source_value LIKE 'hospitalisé%' AND visit_end_datetime IS NOT NULL;
  CREATE TABLE lettered AS FROM stay WHERE visit_occurrence_id IN (SELECT visit_occurrence_id FROM letter JOIN latest USING (note_id));`;

const leftAlive = (stay: string) =>
  `regexp_matches(lower(${stay}.discharge_to_source_value), '^(1-domi|8|domicile|mutation|transfert.*|[03]-trsf.*|[670])$')`;

/**
 * A figure of each unit and of each shape beside the same figure from the files of the sample, by statements that share
 * nothing with the compiler.
 */
describe("figures of the catalogue, recomputed from the files of the sample", () => {
  let source: FigureSource;
  let plain: DuckDBConnection;
  beforeAll(async () => {
    const opening = await openedSample();
    ({ source } = opening);
    plain = await (await DuckDBInstance.create(":memory:", { threads: "2" })).connect();
    for (const table of ["care_site", "visit_occurrence", "note", "note_nlp", "note_nlp_run", "condition_occurrence"])
      await plain.run(`CREATE VIEW ${table} AS FROM '${join(sample, `${table}.parquet`).replaceAll("'", "''")}'`);
    await plain.run(tables);
  }, 300_000);
  afterAll(() => plain.closeSync());

  async function figureOf(id: string, days = month, code: string | null = null) {
    const { sites, root } = source.tree;
    const site = code === null ? root : [...sites.values()].find((one) => one.code === code)!.id;
    const [row] = await tabulate(source, {
      indicators: source.catalogue.filter((indicator) => indicator.id === id),
      site,
      level: null,
      grain: null,
      splits: [],
      filters: {},
      ...days,
      unprotected: true,
    });
    if (row?.figure.state !== "final" && row?.figure.state !== "provisional")
      throw new Error(`${id}: ${row?.figure.state}`);
    return row.figure;
  }

  const ours = async (id: string, code: string | null = null) => {
    const { numerator, denominator } = await figureOf(id, month, code);
    return [numerator, denominator];
  };

  async function theirs(sql: string): Promise<readonly number[]> {
    const [row] = (await plain.runAndReadAll(sql)).getRows();
    return row!.map(Number);
  }

  describe("shares of stays", () => {
    test("malnutrition: a mention that counts in the letters of patients of 75 and over", async () => {
      expect(await ours("malnutrition")).toEqual(
        await theirs(`
          SELECT count(*) FILTER (EXISTS (FROM letter l JOIN found f USING (note_id) WHERE l.visit_occurrence_id = s.visit_occurrence_id
              AND f.label = 'malnutrition' AND NOT f.negation AND NOT f.other)), count(*)
          FROM lettered s WHERE s.age_at_visit >= 75 AND ${inMonth("s.visit_end_datetime")}`),
      );
    });

    test("bmi-documented: a body mass index, or a weight and a height, that a body may have", async () => {
      const has = (test: string) =>
        `EXISTS (FROM letter l JOIN found f USING (note_id) WHERE l.visit_occurrence_id = s.visit_occurrence_id AND ${test})`;
      expect(await ours("bmi-documented")).toEqual(
        await theirs(`
          SELECT count(*) FILTER (${has("f.label = 'bmi' AND f.number BETWEEN 10 AND 80")}
            OR (${has("f.label = 'weight' AND f.unit = 'kg' AND f.number BETWEEN 20 AND 400")}
              AND ${has("f.label = 'size' AND CASE f.unit WHEN 'cm' THEN f.number WHEN 'm' THEN 100 * f.number END BETWEEN 100 AND 250")})), count(*)
          FROM lettered s WHERE s.age_at_visit >= 18 AND ${inMonth("s.visit_end_datetime")}`),
      );
    });

    test("allergies-documented: the heading in any letter", async () => {
      expect(await ours("allergies-documented")).toEqual(
        await theirs(`
          SELECT count(*) FILTER (EXISTS (FROM letter l JOIN found f USING (note_id) WHERE l.visit_occurrence_id = s.visit_occurrence_id
              AND f.span_type = 'sections' AND f.label = 'allergies')), count(*)
          FROM lettered s WHERE ${inMonth("s.visit_end_datetime")}`),
      );
    });

    test("mdt-report-found: a tumour board of the same patient in the sixty days before", async () => {
      const [found, tumours] = await ours("mdt-report-found");
      expect(found).toBeGreaterThan(100);
      expect([found, tumours]).toEqual(
        await theirs(`
          WITH tumour AS (SELECT l.visit_occurrence_id FROM letter l JOIN found f USING (note_id)
            WHERE f.label = 'solid_tumor' AND NOT f.negation AND NOT f.other GROUP BY 1 HAVING count(*) >= 2)
          SELECT count(*) FILTER (EXISTS (FROM document d JOIN visit o USING (visit_occurrence_id) WHERE d.code IN ('RCP', 'CR-RCP')
              AND o.person_id = s.person_id AND date_diff('day', d.note_datetime::DATE, s.visit_end_datetime::DATE) BETWEEN 0 AND 60)), count(*)
          FROM lettered s SEMI JOIN tumour USING (visit_occurrence_id) WHERE ${inMonth("s.visit_end_datetime")}`),
      );
    });

    test("discharge-letter-day-surgery: day-hospital visits that were closed", async () => {
      const figure = await ours("discharge-letter-day-surgery");
      expect(figure[1]).toBeGreaterThan(100);
      expect(figure).toEqual(
        await theirs(`
          SELECT count(*) FILTER (EXISTS (FROM letter l WHERE l.visit_occurrence_id = v.visit_occurrence_id
              AND l.note_datetime::DATE BETWEEN v.visit_start_datetime::DATE AND v.visit_end_datetime::DATE)), count(*)
          FROM visit v WHERE v.visit_source_value = 'hospitalisation incomplète' AND v.stay_source_value = 'MCO'
            AND ${leftAlive("v")} AND ${inMonth("v.visit_end_datetime")}`),
      );
    });
  });

  test("charlson, a mean over stays: points of the disorders mentioned twice", async () => {
    const { numerator, denominator, value } = await figureOf("charlson");
    const [points, stays] = await theirs(`
      WITH disorder AS (SELECT l.visit_occurrence_id, f.label, max(f.status) AS grade FROM letter l JOIN found f USING (note_id)
          WHERE f.span_type = 'ents' AND NOT f.negation AND NOT f.other GROUP BY ALL HAVING count(*) >= 2),
        point AS (SELECT visit_occurrence_id, CASE
            WHEN label IN ('hemiplegia', 'ckd', 'leukemia', 'lymphoma') THEN 2 WHEN label = 'aids' THEN 6
            WHEN label = 'solid_tumor' THEN if(grade = 2, 6, 2) WHEN label = 'liver_disease' THEN if(grade = 2, 3, 1) WHEN label = 'diabetes' THEN if(grade = 2, 2, 1)
            WHEN label IN ('myocardial_infarction', 'congestive_heart_failure', 'peripheral_vascular_disease', 'cerebrovascular_accident', 'dementia', 'copd',
              'connective_tissue_disease', 'peptic_ulcer_disease') THEN 1 ELSE 0 END AS points FROM disorder)
      SELECT sum(coalesce(p.points, 0)), count(*) FROM lettered s LEFT JOIN (SELECT visit_occurrence_id, sum(points) AS points FROM point GROUP BY 1) p USING (visit_occurrence_id)
      WHERE ${inMonth("s.visit_end_datetime")}`);
    expect([numerator, denominator]).toEqual([points, stays]);
    expect(value).toBeCloseTo(points! / stays!, 12);
  });

  const acuteNights = `SELECT s.*, (SELECT min(l.note_datetime::DATE) FROM letter l WHERE l.visit_occurrence_id = s.visit_occurrence_id
      AND l.note_datetime::DATE >= s.visit_start_datetime::DATE) AS first_letter
    FROM stay s WHERE s.stay_source_value = 'MCO' AND s.visit_end_datetime::DATE > s.visit_start_datetime::DATE AND ${leftAlive("s")}`;

  test("discharge-letter-delay, a delay: half of the stays have a letter by the median day", async () => {
    const { value, denominator } = await figureOf("discharge-letter-delay");
    const [before, by, stays] = await theirs(`
      WITH acute AS (${acuteNights})
      SELECT count(*) FILTER (greatest(0, date_diff('day', visit_end_datetime::DATE, first_letter)) < ${value}) / count(*),
        count(*) FILTER (greatest(0, date_diff('day', visit_end_datetime::DATE, first_letter)) <= ${value}) / count(*), count(*)
      FROM acute WHERE ${inMonth("visit_end_datetime")}`);
    expect(denominator).toBe(stays);
    expect(before).toBeLessThan(0.5);
    expect(by).toBeGreaterThanOrEqual(0.5);
  });

  test("letters-missing, a count: acute stays that ended 8 days before the watermark of notes and have no letter at all", async () => {
    const watermark = source.descriptor.watermark.notes.slice(0, 10);
    const days = { from: "2026-08-01", to: "2026-09-30" };
    const { numerator, denominator } = await figureOf("letters-missing", days);
    expect([numerator, denominator]).toEqual(
      await theirs(`
        WITH acute AS (${acuteNights})
        SELECT count(*) FILTER (first_letter IS NULL AND date_diff('day', visit_end_datetime::DATE, DATE '${watermark}') >= 8), count(*)
        FROM acute WHERE visit_end_datetime::DATE BETWEEN DATE '${days.from}' AND DATE '${days.to}'`),
    );
  });

  test("unreadable-documents, a share of documents: no character, or a scan of unknown length", async () => {
    expect(await ours("unreadable-documents")).toEqual(
      await theirs(`
        SELECT count(*) FILTER (d.text_length = 0 OR (d.text_length IS NULL AND d.text_source = 'scan')), count(*)
        FROM document d WHERE ${inMonth("d.note_datetime")}`),
    );
  });

  test("coding-gap, stays by condition: dementia and heart failure among the sixteen", async () => {
    const [gaps, units] = await ours("coding-gap");
    const one = async (id: string, label: string, codes: string) => {
      const figure = await ours(id);
      expect(figure).toEqual(
        await theirs(`
          WITH counted AS (SELECT l.visit_occurrence_id FROM letter l JOIN found f USING (note_id)
            WHERE f.label = '${label}' AND NOT f.negation AND NOT f.other AND NOT f.history GROUP BY 1 HAVING count(*) >= 2)
          SELECT count(*) FILTER (NOT EXISTS (FROM condition_occurrence c WHERE c.visit_occurrence_id = s.visit_occurrence_id
              AND regexp_matches(replace(c.condition_source_value, '.', ''), '^(${codes})'))), count(*)
          FROM lettered s SEMI JOIN counted USING (visit_occurrence_id) WHERE ${inMonth("s.visit_end_datetime")}`),
      );
      return figure;
    };
    const dementia = await one("coding-gap-dementia", "dementia", "F0[0-3]|F051|G30|G311");
    const heart = await one(
      "coding-gap-heart-failure",
      "congestive_heart_failure",
      "I099|I110|I130|I132|I255|I420|I42[5-9]|I43|I50|P290",
    );
    expect(gaps).toBeGreaterThan(dementia[0]! + heart[0]!);
    expect(units).toBeGreaterThan(dementia[1]! + heart[1]!);
  });

  describe("emergency passages", () => {
    /** Visits through emergency, each with the latest end of the patient's visits before it: those not a day apart are one passage. */
    const passages = `
      WITH RECURSIVE through AS (FROM visit WHERE visit_source_value LIKE 'urgence%' OR (visit_source_value LIKE 'hospitalisé%'
          AND (regexp_matches(lower(admitted_from_source_value), '\\burg') OR regexp_matches(strip_accents(lower(provenance_source_value)), '\\burg')))),
        apart AS (SELECT *, coalesce(date_diff('day', (max(coalesce(visit_end_datetime, visit_start_datetime)) OVER before)::DATE, visit_start_datetime::DATE) > 1, TRUE) AS begins
          FROM through WINDOW before AS (PARTITION BY person_id ORDER BY visit_start_datetime, visit_occurrence_id ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING)),
        chained AS (SELECT *, count(*) FILTER (begins) OVER (PARTITION BY person_id ORDER BY visit_start_datetime, visit_occurrence_id) AS chain FROM apart),
        passage AS (SELECT person_id, chain, min(visit_start_datetime) AS arrival, arg_min(visit_end_datetime IS NOT NULL, visit_start_datetime) AS closed,
          arg_min(age_at_visit, visit_start_datetime) AS age FROM chained GROUP BY ALL),
        written AS (SELECT c.person_id, c.chain, c.visit_end_datetime AS ended, r.note_id, r.note_datetime FROM chained c JOIN report r USING (visit_occurrence_id))`;

    test("emergency-report: a report by the end of the visit that it hangs on", async () => {
      expect(await ours("emergency-report")).toEqual(
        await theirs(`${passages}
          SELECT count(*) FILTER (EXISTS (FROM written w WHERE w.person_id = p.person_id AND w.chain = p.chain
            AND w.note_datetime <= w.ended AND w.note_datetime::DATE >= p.arrival::DATE)), count(*)
          FROM passage p WHERE p.closed AND ${inMonth("p.arrival")}`),
      );
    });

    test("fall-75: a fall in a report of a patient of 75 and over", async () => {
      expect(await ours("fall-75")).toEqual(
        await theirs(`${passages}
          SELECT count(*) FILTER (EXISTS (FROM written w JOIN found f USING (note_id) WHERE w.person_id = p.person_id AND w.chain = p.chain
              AND f.label = 'fall' AND NOT f.negation AND NOT f.other)), count(*)
          FROM passage p WHERE p.age >= 75 AND ${inMonth("p.arrival")}
            AND EXISTS (FROM written w JOIN latest USING (note_id) WHERE w.person_id = p.person_id AND w.chain = p.chain)`),
      );
    });
  });

  describe("whole statements, over the files alone", () => {
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
      expect(await ours("tobacco-status")).toEqual(
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
      const gap = await ours("coding-gap-diabetes");
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
});
