/**
 * The tables of a tiny valid extract, each as the SELECT that writes its Parquet: two hospitals with a unit each, 200
 * stays, 200 documents (one for each stay), all read by one version but every tenth, three mentions in each read one.
 */
export const sampleTables = {
  care_site: `SELECT * FROM (VALUES
      (1, 'AP-HP', NULL, 'AP-HP', NULL::INTEGER, NULL, NULL, NULL::DOUBLE, NULL::DOUBLE),
      (2, 'GHU Nord', NULL, 'GHU', 1, NULL, NULL, NULL, NULL),
      (10, 'Hôpital Bichat - Claude-Bernard', 'BCH', 'Hôpital', 2, 'MCO', '750100232', 48.9, 2.33),
      (11, 'Hôpital Beaujon', 'BJN', 'Hôpital', 2, 'MCO', '920100039', 48.91, 2.31),
      (100, '011001 : BCH MEDECINE INTERNE ET MALADIES INFECTIEUSES DE TRES LONG SEJOUR POUR ADULTES (UF)', NULL, 'Unité Fonctionnelle (UF)', 10, NULL, NULL, NULL, NULL),
      (101, '005001 : BJN CHIRURGIE (UF)', NULL, 'Unité Fonctionnelle (UF)', 11, NULL, NULL, NULL, NULL)
    ) AS t(care_site_id, care_site_name, care_site_short_name, care_site_type_source_value, parent_care_site_id, profile, finess, latitude, longitude)`,
  visit_occurrence: `SELECT i AS visit_occurrence_id, (i // 2)::INTEGER AS person_id, (10 + i % 2)::INTEGER AS care_site_id,
      (100 + i % 2)::INTEGER AS discharge_unit_id,
      TIMESTAMP '2026-01-01 08:00:00' + INTERVAL (i) HOUR AS visit_start_datetime,
      CASE WHEN i % 20 > 0 THEN TIMESTAMP '2026-01-03 10:00:00' + INTERVAL (i) HOUR END AS visit_end_datetime,
      CASE WHEN i % 4 = 0 THEN 'urgence' ELSE 'hospitalisés' END AS visit_source_value, 'MCO' AS stay_source_value,
      CASE WHEN i % 3 = 0 THEN '2-URG' ELSE '1-DIRECT' END AS admitted_from_source_value,
      'non renseigné' AS provenance_source_value, CASE WHEN i % 5 = 0 THEN '6-DC' ELSE '1-DOMI' END AS discharge_to_source_value,
      (20 + i % 60)::SMALLINT AS age_at_visit, CASE WHEN i % 2 = 0 THEN 'f' ELSE 'm' END AS gender_source_value
    FROM (SELECT range::INTEGER AS i FROM range(1, 201))`,
  note: `SELECT i AS note_id, i AS visit_occurrence_id, NULL::INTEGER AS care_site_id,
      TIMESTAMP '2026-01-03 12:00:00' + INTERVAL (i) HOUR AS note_datetime,
      CASE WHEN i % 4 = 0 THEN 'CR:CR-URGE' ELSE 'CRH-HC' END AS note_class_source_value, 'native' AS text_source, 1200::INTEGER AS text_length
    FROM (SELECT range::INTEGER AS i FROM range(1, 201))`,
  note_nlp_run: `SELECT i AS note_id, 'eds-nlp' AS nlp_system, '2026.1' AS nlp_version, DATE '2026-02-01' AS nlp_date
    FROM (SELECT range::INTEGER AS i FROM range(1, 201)) WHERE i % 10 > 0`,
  note_nlp: `SELECT i AS note_id, label AS note_nlp_source_value, i % 7 = 0 AS negation, FALSE AS hypothesis, NULL::BOOLEAN AS family,
      FALSE AS history, 1::INTEGER AS status, CASE label WHEN 'weight' THEN 70.5 END::DOUBLE AS value_as_number,
      CASE label WHEN 'weight' THEN 'kg' END AS unit_source_value, CASE label WHEN 'conclusion' THEN 'sections' ELSE 'ents' END AS span_type,
      'eds-nlp' AS nlp_system, '2026.1' AS nlp_version
    FROM (SELECT range::INTEGER AS i FROM range(1, 201)), (VALUES ('diabetes'), ('weight'), ('conclusion')) AS l(label) WHERE i % 10 > 0`,
  condition_occurrence: `SELECT i AS visit_occurrence_id, 'e11.9' AS condition_source_value, 'DP' AS condition_status_source_value
    FROM (SELECT range::INTEGER AS i FROM range(1, 201))`,
  nlp_validation: `SELECT 'diabetes-mentioned' AS case_definition, 'eds-nlp' AS nlp_system, '2026.1' AS nlp_version, 'stay' AS level,
      NULL::INTEGER AS care_site_id, 0.95::DOUBLE AS ppv, 200::INTEGER AS n_flagged, DATE '2026-02-01' AS validated_on,
      'A reference, longer than any code may be: report of the validation team of the department, 2026, with its annexes' AS reference`,
} as const;

export type SampleTable = keyof typeof sampleTables;
