import { describe, expect, test } from "vitest";
import { openWasmEngine } from "../engine/wasm/openWasmEngine.ts";
import { openExtract } from "./openExtract.ts";
import { browserReader } from "./reading/browserReader.ts";
import { folderSource } from "./sources/folderSource.ts";
import { tinyExtractInBrowser } from "./testing/tinyExtractInBrowser.ts";

const open = async (tables?: Readonly<Record<string, string>>) =>
  openExtract(folderSource(await tinyExtractInBrowser(tables)), {
    openEngine: () => openWasmEngine(),
    makeReader: browserReader,
    now: () => new Date("2026-03-01T00:00:00Z"),
  });

describe("in the browser", () => {
  test("a sound extract is opened, with the tables that Node makes of it", { timeout: 60_000 }, async () => {
    const opening = await open();
    if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
    const { engine, report } = opening.extract;
    expect(report).toMatchObject({
      excluded: [],
      remarks: [],
      nlpVersions: ["eds-nlp 2026.1"],
      ids: { visit: "INTEGER", person: "INTEGER", note: "INTEGER" },
    });
    const shape = {
      visits: "integer",
      notes: "integer",
      mentions: "integer",
      sections: "integer",
      emergencies: "integer",
      read: "integer",
      names: "text",
    } as const;
    const { columns } = await engine.query({
      sql: `SELECT (SELECT count(*) FROM visit_occurrence WHERE visit_type = 'hospitalisés' OR visit_type = 'urgence') AS visits, (SELECT count(*) FROM note) AS notes,
        (SELECT count(*) FROM note_nlp) AS mentions, (SELECT count(*) FROM note_nlp WHERE section) AS sections, (SELECT count(*) FROM visit_occurrence WHERE via_emergency) AS emergencies,
        (SELECT count(*) FROM note WHERE nlp_version = 'eds-nlp 2026.1' AND care_site_id IN (10, 11)) AS read,
        (SELECT string_agg(table_name, ' ' ORDER BY table_name) FROM information_schema.tables) AS names`,
      shape,
    });
    expect(columns).toEqual({
      visits: [200],
      notes: [200],
      mentions: [540],
      sections: [180],
      emergencies: [66],
      read: [180],
      names: [
        "care_site condition_occurrence mention mention_kind nlp_validation note note_nlp reference_figures visit_left_out visit_occurrence",
      ],
    });
    await engine.close();
  });

  test("rows that fail are left out, what they carry follows", { timeout: 60_000 }, async () => {
    const opening = await open({
      visit_occurrence:
        "SELECT * REPLACE (CASE WHEN visit_occurrence_id <= 10 THEN 121 ELSE age_at_visit END::SMALLINT AS age_at_visit) FROM $sample",
    });
    if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
    expect(opening.extract.report.excluded).toEqual([
      { table: "visit_occurrence", rule: "age-out-of-range", column: "age_at_visit", rows: 10 },
      { table: "note", rule: "cascade", column: "visit_occurrence_id", rows: 10 },
      { table: "note_nlp_run", rule: "cascade", column: "note_id", rows: 9 },
      { table: "note_nlp", rule: "cascade", column: "note_id", rows: 27 },
      { table: "condition_occurrence", rule: "cascade", column: "visit_occurrence_id", rows: 10 },
    ]);
    await opening.extract.engine.close();
  });

  test("identity in values refuses the extract", { timeout: 60_000 }, async () => {
    const opening = await open({
      visit_occurrence:
        "SELECT *, CASE WHEN visit_occurrence_id = 7 THEN 'jeanne.durand@exemple.fr' END AS colonne FROM $sample",
    });
    expect(opening).toEqual({
      accepted: false,
      problems: [
        { code: "identity-values", values: { table: "visit_occurrence", column: "colonne", rule: "email", count: 1 } },
      ],
    });
  });
});
