import { describe, expect, test } from "vitest";
import { accepted, openFolder } from "./testing/openFolder.ts";
import { writeExtract } from "./testing/writeExtract.ts";

describe("a sound extract", () => {
  test("is opened: its tables are filled, nothing is left out", async () => {
    const { engine, report } = accepted(await openFolder(await writeExtract()));
    expect(report.excluded).toEqual([]);
    const shape = {
      visits: "integer",
      notes: "integer",
      mentions: "integer",
      sections: "integer",
      emergencies: "integer",
      read: "integer",
      sites: "integer",
    } as const;
    const { columns } = await engine.query({
      sql: `SELECT (SELECT count(*) FROM visit_occurrence) AS visits, (SELECT count(*) FROM note) AS notes, (SELECT count(*) FROM note_nlp) AS mentions,
        (SELECT count(*) FROM note_nlp WHERE section) AS sections, (SELECT count(*) FROM visit_occurrence WHERE via_emergency) AS emergencies,
        (SELECT count(*) FROM note WHERE nlp_version = 'eds-nlp 2026.1' AND care_site_id IN (10, 11)) AS read, (SELECT count(*) FROM care_site WHERE hospital_id IS NOT NULL) AS sites`,
      shape,
    });
    expect(columns).toEqual({
      visits: [200],
      notes: [200],
      mentions: [540],
      sections: [180],
      emergencies: [66],
      read: [180],
      sites: [4],
    });
    await engine.close();
  });
});
