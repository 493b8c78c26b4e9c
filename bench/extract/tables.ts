import { literal } from "../../src/engine/literal.ts";

/** Sizes at scale 1: a year of AP-HP as the report gives it (6.9 M episodes), and what one pipeline reads of it. */
export const yearOfAphp = { visits: 6_900_000, notes: 8_000_000, mentions: 30_000_000 } as const;

const hospitals = 38;
const unitsPerHospital = 40;

/** A draw in [0, of) that depends on the row's number and a name only, so that an extract can be made again. */
const draw = (name: string, of: number) => `(hash(i, ${literal(name)}) % ${of})`;

/** One of the values, in the proportions of the weights. */
function pick(name: string, weighted: readonly (readonly [string | null, number])[]): string {
  let below = 0;
  const total = weighted.reduce((sum, [, weight]) => sum + weight, 0);
  const cases = weighted.map(
    ([value, weight]) => `WHEN ${draw(name, total)} < ${(below += weight)} THEN ${literal(value)}`,
  );
  return `CASE ${cases.join(" ")} END`;
}

const labels: readonly (readonly [string, number])[] = [
  ["diabetes", 9],
  ["congestive_heart_failure", 7],
  ["solid_tumor", 9],
  ["ckd", 5],
  ["copd", 5],
  ["cerebrovascular_accident", 5],
  ["myocardial_infarction", 4],
  ["dementia", 3],
  ["liver_disease", 3],
  ["peripheral_vascular_disease", 3],
  ["connective_tissue_disease", 2],
  ["peptic_ulcer_disease", 1],
  ["hemiplegia", 1],
  ["leukemia", 1],
  ["lymphoma", 1],
  ["aids", 1],
  ["tobacco", 9],
  ["alcohol", 7],
  ["suicide_attempt", 1],
  ["covid", 2],
  ["flu", 1],
  ["bronchiolitis", 1],
  ["fall", 3],
  ["violence", 1],
  ["malnutrition", 2],
  ["pressure_ulcer", 1],
  ["social_isolation", 1],
  ["awaiting_placement", 1],
  ["weight", 6],
  ["size", 5],
  ["bmi", 3],
  ["tnm", 1],
];
const sections = [
  "motif",
  "antécédents",
  "allergies",
  "histoire de la maladie",
  "examens",
  "examens complémentaires",
  "actes",
  "evolution",
  "conclusion",
  "traitements entrée",
  "traitements sortie",
  "modalites sortie",
];

/** Statements that make the tables of an extract of level `record`, each row a function of its number. */
export function tableStatements(scale: number): readonly string[] {
  const visits = Math.round(yearOfAphp.visits * scale);
  const notes = Math.round(yearOfAphp.notes * scale);
  const mentions = Math.round(yearOfAphp.mentions * scale);
  const started = `TIMESTAMP '2025-11-01 00:00:00' + INTERVAL (CAST(${draw("start", 364 * 1440)} AS INTEGER)) MINUTE`;
  return [
    `CREATE TABLE care_site AS
      SELECT 1::INTEGER AS care_site_id, 'AP-HP (données de mesure)' AS care_site_name, 'APHP' AS care_site_short_name, 'AP-HP' AS care_site_type_source_value, NULL::INTEGER AS parent_care_site_id, NULL::VARCHAR AS profile
      UNION ALL SELECT 2 + i, 'GHU ' || (i + 1), 'G' || (i + 1), 'GHU', 1, NULL FROM range(6) r(i)
      UNION ALL SELECT 100 + i, 'Hôpital ' || (i + 1), 'H' || (i + 1), 'Hôpital', 2 + i % 6, CASE WHEN i % 5 = 4 THEN 'SMR-USLD-gériatrie' ELSE 'MCO' END FROM range(${hospitals}) r(i)
      UNION ALL SELECT 1000 + i, 'DMU ' || (i + 1), NULL, 'Pôle/DMU', 100 + i // 8, NULL FROM range(${hospitals * 8}) r(i)
      UNION ALL SELECT 10000 + i, 'UF ' || (i + 1), NULL, 'Unité Fonctionnelle (UF)', 1000 + i // 5, NULL FROM range(${hospitals * unitsPerHospital}) r(i)`,
    `CREATE TABLE visit AS SELECT (row_number() OVER (ORDER BY hash(i, 'id')))::INTEGER AS visit_occurrence_id, (${draw("person", Math.ceil(visits / 2.6))})::INTEGER AS person_id,
      (100 + h)::INTEGER AS care_site_id, (10000 + h * ${unitsPerHospital} + ${draw("unit", unitsPerHospital)})::INTEGER AS unit,
      ${started} AS visit_start_datetime, kind AS visit_source_value, ${draw("minutes", 100_000)} AS m, ${draw("age", 95)} AS age, i
      FROM (SELECT i, CAST(floor(${hospitals} * pow(${draw("hospital", 10_000)} / 10000.0, 1.7)) AS INTEGER) AS h,
        ${pick("kind", [
          ["consultation externe", 59],
          ["urgence", 15],
          ["hospitalisés", 13],
          ["hospitalisation incomplète", 13],
        ])} AS kind FROM range(${visits}) r(i))`,
    `CREATE TABLE visit_occurrence AS SELECT visit_occurrence_id, person_id, care_site_id,
      CASE WHEN visit_source_value = 'hospitalisés' THEN unit END AS admission_unit_id, CASE WHEN visit_source_value = 'hospitalisés' THEN unit END AS discharge_unit_id,
      visit_start_datetime, CASE visit_source_value WHEN 'hospitalisés' THEN visit_start_datetime + INTERVAL (CAST(600 + m % 14000 AS INTEGER)) MINUTE
        WHEN 'urgence' THEN visit_start_datetime + INTERVAL (CAST(60 + m % 900 AS INTEGER)) MINUTE ELSE visit_start_datetime + INTERVAL 30 MINUTE END AS visit_end_datetime,
      visit_source_value, CASE WHEN visit_source_value IN ('hospitalisés', 'hospitalisation incomplète') THEN ${pick(
        "stay",
        [
          ["MCO", 86],
          ["SSR", 8],
          ["Psychiatrie", 4],
          ["SLD", 2],
        ],
      )} END AS stay_source_value,
      CASE WHEN visit_source_value = 'hospitalisés' THEN ${pick("in", [
        ["2-URG", 40],
        ["1-DIRECT", 50],
        ["0-TRSF-MCO-INT", 10],
      ])} END AS admitted_from_source_value,
      CASE WHEN visit_source_value = 'hospitalisés' THEN ${pick("from", [
        ["service d'urgence", 40],
        ["non renseigné", 60],
      ])} END AS provenance_source_value,
      CASE WHEN visit_source_value = 'hospitalisés' THEN ${pick("out", [
        ["1-DOMI", 80],
        ["0-TRSF-SSR-INT", 12],
        ["6-DC", 4],
        [null, 4],
      ])} END AS discharge_to_source_value,
      least(age, 90)::SMALLINT AS age_at_visit, ${pick("sex", [
        ["f", 52],
        ["m", 48],
      ])} AS gender_source_value
      FROM visit ORDER BY care_site_id, visit_start_datetime`,
    `CREATE TABLE written AS SELECT (row_number() OVER (ORDER BY hash(r.i, 'note')))::INTEGER AS note_id, v.visit_occurrence_id, v.care_site_id, v.visit_end_datetime AS ended, v.visit_source_value, r.i
      FROM range(${notes}) r(i) JOIN (SELECT *, row_number() OVER () - 1 AS n FROM visit_occurrence) v ON v.n = hash(r.i, 'of') % ${visits}`,
    `CREATE TABLE note AS SELECT note_id, visit_occurrence_id, care_site_id,
      ended + INTERVAL (CAST(CASE WHEN ${draw("late", 10)} < 7 THEN 0 ELSE ${draw("days", 30)} END AS INTEGER)) DAY AS note_datetime,
      CASE visit_source_value WHEN 'hospitalisés' THEN ${pick("classI", [
        ["CRH-HC", 60],
        ["LT-SOR", 25],
        ["CR-OP", 15],
      ])} WHEN 'urgence' THEN ${pick("classU", [
        ["CR-URG", 85],
        ["ORDO-MED", 15],
      ])}
        ELSE ${pick("classC", [
          ["CR-CONS-EXT", 60],
          ["ORDO-MED", 25],
          ["CR-IMAG", 15],
        ])} END AS note_class_source_value,
      ${pick("source", [
        ["native", 80],
        ["pdf", 15],
        ["scan", 5],
      ])} AS text_source, (${draw("length", 9000)})::INTEGER AS text_length
      FROM written ORDER BY care_site_id, note_datetime`,
    `CREATE TABLE note_nlp_run AS SELECT note_id, 'eds-nlp' AS nlp_system, CASE WHEN note_datetime < TIMESTAMP '2026-05-01 00:00:00' THEN '2025.1' ELSE '2026.1' END AS nlp_version,
      CAST(note_datetime AS DATE) + 2 AS nlp_date FROM (SELECT *, note_id AS i FROM note) WHERE ${draw("read", 100)} < 96 ORDER BY care_site_id, note_datetime`,
    `CREATE TABLE note_nlp AS SELECT n.note_id, CASE WHEN r.s THEN list_extract([${sections.map(literal).join(", ")}], 1 + CAST(hash(r.i, 'section') % ${sections.length} AS INTEGER)) ELSE r.label END AS note_nlp_source_value,
      CASE WHEN r.s THEN NULL ELSE hash(r.i, 'neg') % 6 = 0 END AS negation, CASE WHEN r.s THEN NULL ELSE hash(r.i, 'hyp') % 14 = 0 END AS hypothesis, CASE WHEN r.s THEN NULL ELSE hash(r.i, 'fam') % 20 = 0 END AS family,
      CASE WHEN r.s THEN NULL ELSE hash(r.i, 'his') % 9 = 0 END AS history, CASE WHEN r.s THEN NULL ELSE hash(r.i, 'rep') % 40 = 0 END AS reported_speech,
      (1 + (hash(r.i, 'status') % 4 = 0)::INTEGER)::INTEGER AS status, CASE WHEN r.s THEN 'sections' ELSE 'ents' END AS span_type,
      'eds-nlp' AS nlp_system, n.nlp_version
      FROM (SELECT i, ${draw("s", 4)} = 0 AS s, ${pick("label", labels)} AS label, hash(i // 4, 'of') AS h FROM range(${mentions}) t(i)) r
      JOIN (SELECT *, row_number() OVER () - 1 AS n FROM note_nlp_run) n ON n.n = r.h % ${Math.floor(notes * 0.95)} ORDER BY n.n`,
    `CREATE TABLE condition_occurrence AS SELECT v.visit_occurrence_id, ${pick("code", [
      ["E119", 12],
      ["I500", 10],
      ["J449", 6],
      ["N189", 6],
      ["C349", 6],
      ["Z511", 20],
      ["R074", 20],
      ["K590", 20],
    ])} AS condition_source_value,
      CASE WHEN i % 3 = 0 THEN 'DP' ELSE 'DAS' END AS condition_status_source_value
      FROM (SELECT v.*, v.visit_occurrence_id * 3 + k AS i FROM visit_occurrence v, range(3) t(k) WHERE v.visit_source_value = 'hospitalisés') v ORDER BY v.care_site_id, v.visit_start_datetime`,
  ];
}
