import type { Calendar } from "../../indicators/compile/Calendar.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { loadRecords } from "../../indicators/testing/loadRecords.ts";
import { charlsonWeights } from "../../indicators/compile/charlson.ts";
import { literal, literalList } from "../../engine/literal.ts";

/** The tree of `randomStore`: 1 › groups 10, 20 › hospitals 100–400 › departments › units; 500 hangs at the root. */
export const randomTree = (() => {
  const sites = [{ care_site_id: 1, care_site_name: "Établissement", care_site_type_source_value: "AP-HP" }] as Record<
    string,
    string | number | null
  >[];
  for (const group of [10, 20])
    sites.push({
      care_site_id: group,
      care_site_name: `Groupe ${group}`,
      care_site_type_source_value: "GHU",
      parent_care_site_id: 1,
    });
  for (const hospital of [100, 200, 300, 400, 500]) {
    const parent = hospital === 500 ? 1 : hospital < 300 ? 10 : 20;
    sites.push({
      care_site_id: hospital,
      care_site_name: `Hôpital ${hospital}`,
      care_site_short_name: `H${hospital}`,
      care_site_type_source_value: "Hôpital",
      parent_care_site_id: parent,
      hospital_id: hospital,
    });
    if (hospital === 500) continue;
    for (const department of [hospital + 10, hospital + 20]) {
      sites.push({
        care_site_id: department,
        care_site_name: `DMU ${department}`,
        care_site_type_source_value: "Pôle/DMU",
        parent_care_site_id: hospital,
        hospital_id: hospital,
      });
      for (const unit of [department + 1, department + 2])
        sites.push({
          care_site_id: unit,
          care_site_name: `UF ${unit}`,
          care_site_type_source_value: "Unité Fonctionnelle (UF)",
          parent_care_site_id: department,
          hospital_id: hospital,
        });
    }
  }
  return sites;
})();

const headings = ["motif", "conclusion", "examens", "traitements sortie", "allergies"];
const labels = [
  ...charlsonWeights.map(({ label }) => label),
  "solid_tumor",
  "tobacco",
  "alcohol",
  "suicide_attempt",
  "suicide_attempt",
  "fall",
  "violence",
  "bronchiolitis",
  "flu",
  "covid",
  "malnutrition",
  "pressure_ulcer",
  "advance_care",
  "awaiting_placement",
  "social_isolation",
  "tnm",
  "bmi",
  "weight",
  "size",
  ...headings,
];

/**
 * Fills the store with records drawn by a hash of their number and `seed`: the same in every engine. Some stays have no
 * unit, a unit of another hospital, no sex, no age; some notes no stay; some are unread, some read by a second version.
 */
export async function randomStore(engine: LoadingEngine, seed: number, stays = 3000): Promise<void> {
  await loadRecords(engine, { care_site: randomTree });
  const draw = (salt: string, of: number) => `CAST(hash(i, ${seed}, '${salt}') % ${of} AS INTEGER)`;
  const pick = (salt: string, values: readonly (string | null)[]) =>
    `[${values.map(literal).join(", ")}][${draw(salt, values.length)} + 1]`;
  const hospital = `(${draw("hospital", 5)} + 1) * 100`;
  await engine.execute(`INSERT INTO visit_occurrence SELECT i, ${draw("person", Math.ceil(stays / 2))}, h, CASE ${draw("unit", 12)} WHEN 0 THEN NULL WHEN 1 THEN 111 ELSE CASE WHEN h = 500 THEN NULL ELSE h + (1 + u % 2) * 10 + 1 + u // 2 END END,
      started, CASE WHEN ${draw("open", 40)} = 0 THEN NULL ELSE started + INTERVAL (${draw("hours", 200)}) HOUR END,
      ${pick("type", ["hospitalisés", "hospitalisés", "hospitalisés", "urgence", "urgence", "hospitalisation incomplète", "consultation externe"])},
      ${pick("stay", ["MCO", "MCO", "MCO", "SSR", "Psychiatrie", null])}, ${draw("urgent", 3)} = 0, ${draw("in", 10)} = 0,
      ${pick("out", ["home", "home", "home", "transfer", "death", null])}, CASE WHEN ${draw("noage", 30)} = 0 THEN NULL ELSE ${draw("age", 91)} END,
      ${pick("sex", ["f", "m", "f", "m", "f", "m", null])}
    FROM (SELECT i, ${hospital} AS h, ${draw("u", 4)} AS u, TIMESTAMP '2023-12-01 08:00:00' + INTERVAL (${draw("start", 380 * 24)}) HOUR AS started FROM range(${stays}) r(i))`);
  await engine.execute(`INSERT INTO note SELECT i, CASE WHEN ${draw("alone", 20)} = 0 THEN NULL ELSE v.visit_occurrence_id END, v.care_site_id,
      coalesce(v.visit_end_datetime, v.visit_start_datetime) + INTERVAL (${draw("delay", 20)} - 2) DAY,
      ${pick("group", ["DISCHARGE", "DISCHARGE", "EMERGENCY", "EMERGENCY", "TUMOUR_BOARD", "OTHER"])}, ${pick("source", ["native", "pdf", "scan", null])},
      CASE ${draw("sized", 8)} WHEN 0 THEN 0 WHEN 1 THEN NULL ELSE ${draw("length", 900)} END,
      ${pick("version", ["eds-nlp 1", "eds-nlp 1", "eds-nlp 2", null])}
    FROM range(${stays * 2}) r(i) JOIN visit_occurrence v ON v.visit_occurrence_id = ${draw("visit", stays)}`);
  await engine.execute(`INSERT INTO note_nlp SELECT ${draw("note", stays * 2)}, label, ${draw("neg", 8)} = 0, ${draw("hyp", 8)} = 0, ${draw("fam", 12)} = 0, ${draw("his", 6)} = 0, ${draw("rep", 12)} = 0,
      1 + ${draw("status", 2)}, CASE WHEN label IN ('bmi', 'weight', 'size') THEN ${draw("value", 300)} END,
      CASE WHEN label IN ('weight', 'size') THEN ${pick("measure", ["kg", "cm", "g", null])} END, label IN ${literalList(headings)}
    FROM (SELECT i, ${pick("label", labels)} AS label FROM range(${stays * 16}) r(i))`);
  await engine.execute(
    `INSERT INTO condition_occurrence SELECT ${draw("coded", stays)}, ${pick("code", ["E119", "I500", "J449", "N185", "G309", "C189", "Z000"])} FROM range(${stays}) r(i)`,
  );
}

/** The days that the figures of `randomStore` cover. */
export const randomCalendar: Calendar = {
  start: "2024-01-01",
  end: "2024-12-10",
  watermark: { visits: "2024-12-15", notes: "2024-12-15", nlp: "2024-12-01", conditions: "2024-10-31" },
};
