import type { Translate } from "../../locales/translate.ts";

const known = [
  "care_site",
  "visit_occurrence",
  "visit_detail",
  "note",
  "note_nlp_run",
  "note_nlp",
  "condition_occurrence",
  "nlp_validation",
  "reference_figures",
  "indicator_cube",
] as const;

/** What a table of the extract holds, in words; its own name when it is none of the contract. */
export function tableWords(table: string, t: Translate): string {
  const name = known.find((one) => one === table);
  return name ? t(`views.table.${name}`) : table;
}

/** A column `table.column` with its table in words: `documents (text_length)`. */
export function columnWords(name: string, t: Translate): string {
  const [table = name, column = ""] = name.split(".");
  return column ? `${tableWords(table, t)} (${column})` : tableWords(table, t);
}
