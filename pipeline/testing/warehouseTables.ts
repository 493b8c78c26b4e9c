/** Care sites: two groups, two hospitals, a pole, a unit and a hosting unit below it. */
const sites = `
  (1, 'AP-HP', NULL, 'AP-HP'),
  (2, 'GHU Nord', 'NORD', 'GHU'),
  (3, 'GHU Centre', 'CENTRE', 'Groupe hospitalier (GH)'),
  (10, 'Hôpital A', 'AAA', 'Hôpital'),
  (11, 'Hôpital B', 'BBB', 'Hôpital'),
  (20, 'DMU Médecine', NULL, 'Pôle/DMU'),
  (25, 'Service de médecine', NULL, 'Service/Département'),
  (30, 'Médecine A1', NULL, 'Unité Fonctionnelle (UF)'),
  (31, 'Médecine A2', NULL, 'Unité Fonctionnelle (UF)'),
  (40, 'Lits A2', NULL, 'Unité d’hébergement (UH)')`;

const included = "(2, 1), (3, 1), (10, 2), (11, 3), (20, 10), (25, 20), (30, 25), (31, 20), (40, 31)";

/**
 * A small warehouse as AP-HP writes it, as SELECT statements by table: `notes` documents numbered from 1, one stay for
 * each in turn at one of two hospitals, and after them a deleted stay with a document, and a deleted document.
 * Identifiers that must never leave read `NDA…` and `IPP…`.
 */
export function warehouseTables(notes: number): Readonly<Record<string, string>> {
  const deleted = notes + 1;
  return {
    care_site: `SELECT id::BIGINT AS care_site_id, 'UF' || id AS care_site_source_value, name AS care_site_name, short AS care_site_short_name, type AS care_site_type_source_value
      FROM (VALUES ${sites}) AS t(id, name, short, type)`,
    fact_relationship: `SELECT 57 AS domain_concept_id_1, child AS fact_id_1, 57 AS domain_concept_id_2, parent AS fact_id_2, 46233688 AS relationship_concept_id
      FROM (VALUES ${included}) AS t(child, parent) UNION ALL SELECT 57, 11, 57, 2, 44818890`,
    person: `SELECT i AS person_id, 'IPP800' || i AS person_source_value, TIMESTAMP '1930-06-15' + to_years(i::INTEGER % 80) AS birth_datetime,
      CASE i % 3 WHEN 0 THEN 'm' WHEN 1 THEN 'f' ELSE 'W' END AS gender_source_value, 'Actif' AS status_source_value FROM range(1, ${deleted + 1}) AS t(i)`,
    visit_occurrence: `SELECT i * 7 AS visit_occurrence_id, 1 + (i - 1) % ${Math.ceil(notes / 2)} AS person_id, 'NDA7' || i AS visit_occurrence_source_value, 10 + i % 2 AS care_site_id,
      TIMESTAMP '2025-01-01 08:00:00' + to_days((i % 600)::INTEGER) AS visit_start_datetime,
      CASE WHEN i % 50 = 0 THEN NULL ELSE TIMESTAMP '2025-01-03 16:00:00' + to_days((i % 600)::INTEGER) END AS visit_end_datetime,
      'hospitalisés' AS visit_source_value, 'MCO' AS stay_source_value, '1-DOMI' AS discharge_to_source_value, '2-URG' AS admitted_from_source_value,
      CASE WHEN i = ${deleted} THEN 'supprimé' ELSE 'Actif' END AS row_status_source_value, 'ORBIS' AS cdm_source FROM range(1, ${deleted + 1}) AS t(i)`,
    visit_detail: `SELECT i * 10 + u AS visit_detail_id, i * 7 AS visit_occurrence_id, CASE u WHEN 0 THEN 30 WHEN 1 THEN 40 ELSE 30 END AS care_site_id,
      TIMESTAMP '2025-01-01 08:00:00' + to_days((i % 600)::INTEGER) + to_hours(u::INTEGER) AS visit_detail_start_datetime, NULL::TIMESTAMP AS visit_detail_end_datetime,
      'PASS UF' AS visit_detail_type_source_value, CASE u WHEN 2 THEN 'Inactif' ELSE 'Actif' END AS row_status_source_value
      FROM range(1, ${notes + 1}) AS t(i), range(3) AS d(u) WHERE i % 2 = 0`,
    condition_occurrence: `SELECT i AS condition_occurrence_id, i * 7 AS visit_occurrence_id, 'E11.9' AS condition_source_value, 'DAS' AS condition_status_source_value,
      CASE WHEN i % 10 = 0 THEN 'Inactif' ELSE 'Actif' END AS row_status_source_value FROM range(1, ${deleted + 1}) AS t(i)`,
    note: `SELECT i AS note_id, 1 + (i - 1) % ${Math.ceil(notes / 2)} AS person_id, CASE WHEN i = 3 THEN NULL ELSE least(i, ${deleted}) * 7 END AS visit_occurrence_id,
      TIMESTAMP '2025-01-03 18:00:00' + to_days((i % 600)::INTEGER) AS note_datetime, 'CRH-HOSPI' AS note_class_source_value, 'Monsieur IPP800' || i || ' va mieux' AS note_text,
      CASE WHEN i = ${deleted + 1} THEN 'SUPP' ELSE 'Actif' END AS row_status_source_value FROM range(1, ${deleted + 2}) AS t(i)`,
  };
}
