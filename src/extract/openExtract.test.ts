import { describe, expect, test, vi } from "vitest";
import type { LoadingEngine } from "../engine/Engine.ts";
import { openExtract } from "./openExtract.ts";
import { nativeReader } from "./reading/nativeReader.ts";
import { diskSource } from "./sources/diskSource.ts";
import { accepted, openFolder } from "./testing/openFolder.ts";
import { temporaryFolder } from "./testing/temporaryFolder.ts";
import { writeExtract } from "./testing/writeExtract.ts";

describe("an engine that is still starting", () => {
  test("keeps nobody waiting for a refusal, and is closed once it is there", async () => {
    const closed = vi.fn<() => Promise<void>>().mockResolvedValue();
    let start: (engine: LoadingEngine) => void = () => undefined;
    const starting = new Promise<LoadingEngine>((resolve) => (start = resolve));
    const opening = await openExtract(diskSource(await temporaryFolder()), {
      openEngine: () => starting,
      makeReader: (engine) => nativeReader(engine, ""),
    });
    expect(opening.accepted).toBe(false);
    expect(closed).not.toHaveBeenCalled();
    start({ close: closed } as unknown as LoadingEngine);
    await expect.poll(() => closed.mock.calls.length).toBe(1);
  });
});

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
