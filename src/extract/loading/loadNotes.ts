import { documentGroup } from "../codes/documentGroup.ts";
import { textSource } from "../codes/textSource.ts";
import { storeTables } from "../store.ts";
import { codeJoin } from "./codeJoin.ts";
import type { CodeRow } from "./distinctCodes.ts";
import { type Loading, requiredSource } from "./Loading.ts";
import { readGuarded } from "./readGuarded.ts";
import { UnlistedValues } from "./UnlistedValues.ts";

/**
 * Loads the file of `note` into `loading_note`: `site` is the site in the file, `own` the one it is folded into.
 * `finishNotes` makes the store's table of it.
 */
export async function loadNotes(loading: Loading): Promise<void> {
  const { engine, signal } = loading;
  const { note: id, visit } = loading.ids;
  const types = storeTables(loading.ids).note;
  const source = requiredSource(loading, "note");
  const unlisted = new UnlistedValues("note");
  const foldedTypes = { document_group: types.document_group, text_source: types.text_source };
  await engine.execute(
    `CREATE TABLE loading_note (note_id ${id}, visit_occurrence_id ${visit}, site INTEGER, own INTEGER, note_datetime TIMESTAMP,
      document_group ${types.document_group}, text_source ${types.text_source}, text_length INTEGER)`,
    { signal },
  );
  await readGuarded(loading, source, {
    plain: ["note_id", "visit_occurrence_id", "care_site_id", "note_datetime", "text_length"],
    coded: ["note_class_source_value", "text_source"],
    insert: async (relation, codes) => {
      const kept = codes.map((code) => ({ code, folded: foldNote(code, unlisted) }));
      const site = source.has("care_site_id");
      await engine.execute(
        `INSERT INTO loading_note SELECT TRY_CAST(${source.sql("note_id")} AS ${id}), ${source.sql("visit_occurrence_id")}::${visit},
          ${site ? `TRY_CAST(${source.sql("care_site_id")} AS INTEGER), site.folded` : "NULL, NULL"}, ${source.sql("note_datetime")}::TIMESTAMP,
          code.document_group, code.text_source, TRY_CAST(${source.sql("text_length")} AS INTEGER)
        FROM ${relation} AS b ${codeJoin(source, codes, kept, foldedTypes)}
        ${site ? `LEFT JOIN loading_site AS site ON site.id = ${source.sql("care_site_id")}` : ""}`,
        { signal },
      );
    },
  });
  loading.remarks.push(...unlisted.remarks());
}

function foldNote({ values, rows }: CodeRow, unlisted: UnlistedValues) {
  const source = values["text_source"] ?? null;
  const folded = {
    document_group: documentGroup(values["note_class_source_value"] ?? null),
    text_source: textSource(source),
  };
  unlisted.note("text_source", source, folded.text_source, rows);
  return folded;
}
