import { afterEach, describe, expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { nativeReader } from "../extract/reading/nativeReader.ts";
import { diskSource } from "../extract/sources/diskSource.ts";
import { testNow } from "../extract/testing/openFolder.ts";
import type { WrittenDescriptor } from "../extract/testing/sampleDescriptor.ts";
import { writeExtractWithSheets } from "../extract/testing/writeExtractWithSheets.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { tobaccoStatus } from "../indicators/catalogue/habits/tobaccoStatus.ts";
import type { Proportion } from "../indicators/language/Indicator.ts";
import { exampleEvidence } from "../indicators/status/testing/exampleEvidence.ts";
import type { View } from "../perimeter/View.ts";
import { createFigureService } from "./createFigureService.ts";
import { openFigures } from "./openFigures.ts";

/** A mention of the tiny extract that no built-in indicator reads: it is loaded for this sheet alone. */
const weight: Proportion = {
  ...tobaccoStatus,
  id: "weight-in-letters",
  numerator: { mention: "weight", exclude: ["negation"] },
  labels: ["weight"],
  disclosure: "clinical",
};
const view: View = { site: 1, from: "2026-01", to: "2026-02", grain: "month", filters: {} };

let close: () => Promise<void> = () => Promise.resolve();
afterEach(() => close());

async function open(sheets: readonly object[], change: (descriptor: WrittenDescriptor) => void = () => undefined) {
  const folder = await writeExtractWithSheets(sheets, { descriptor: change });
  const opening = await openFigures(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    now: () => testNow,
  });
  if (opening.accepted) close = () => opening.extract.engine.close();
  return opening;
}

async function opened(...bringing: Parameters<typeof open>) {
  const opening = await open(...bringing);
  if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
  const service = createFigureService(opening.source);
  return { service, remarks: opening.extract.report.remarks, engine: opening.extract.engine };
}

describe("an extract that brings its own sheets", () => {
  test("shows them after the catalogue, counted like any other", async () => {
    const { service, remarks, engine } = await opened([weight]);
    expect(remarks).toEqual([]);
    expect(service.catalogue.map(({ id }) => id)).toEqual([...catalogue.map(({ id }) => id), "weight-in-letters"]);
    const { line } = await service.indicator("weight-in-letters", view);
    if (line.current.state !== "final") throw new Error(line.current.state);
    const { columns } = await engine.query({
      sql: `SELECT count(DISTINCT v.visit_occurrence_id)::INTEGER AS read,
          count(DISTINCT v.visit_occurrence_id) FILTER (m.label = 'weight' AND NOT m.negation)::INTEGER AS said
        FROM visit_occurrence v JOIN note n USING (visit_occurrence_id) LEFT JOIN note_nlp m USING (note_id)
        WHERE v.visit_type = 'hospitalisés' AND v.age_at_visit >= 18 AND n.document_group = 'DISCHARGE' AND n.nlp_version IS NOT NULL
          AND date_trunc('month', v.visit_end_datetime) = DATE '${line.period}'`,
      shape: { read: "integer", said: "integer" },
    });
    expect([line.current.numerator, line.current.denominator]).toEqual([columns.said[0], columns.read[0]]);
    expect(line.current.numerator).toBeGreaterThan(0);
    expect((await service.overview(view)).lines.at(-1)!.current).toEqual(line.current);
  });

  test("opens without those that are wrong, and says which", async () => {
    const wrong = { ...weight, id: "wrong", population: { sql: "1 = 1" } };
    const { service, remarks } = await opened([wrong, tobaccoStatus, weight]);
    expect(service.catalogue.map(({ id }) => id)).toEqual([...catalogue.map(({ id }) => id), "weight-in-letters"]);
    expect(service.catalogue.find(({ id }) => id === "tobacco-status")).toBe(tobaccoStatus);
    expect(remarks).toEqual([
      { code: "sheet-refused", values: { sheet: "wrong", path: "population.sql", cause: "unknownField", count: 0 } },
      { code: "sheet-known", values: { sheet: "tobacco-status" } },
    ]);
  });

  test("says what a sheet needs and the extract lacks", async () => {
    const { service } = await opened([{ ...weight, needs: [...weight.needs, "note_nlp.reported_speech"] }]);
    const { line } = await service.indicator("weight-in-letters", view);
    expect(line.current).toEqual({ state: "not measured", missing: ["note_nlp.reported_speech"] });
  });

  test("is refused as a whole when the file is not the one announced", async () => {
    expect(await open([weight], ({ resources }) => (resources.at(-1)!.hash = `sha256:${"0".repeat(64)}`))).toEqual({
      accepted: false,
      problems: [{ code: "file-altered", values: { file: "indicators.json" } }],
    });
  });

  test("shows the status that holds of a sheet, not the one it declares", async () => {
    const adopted = { ...weight, status: "steering", evidence: exampleEvidence };
    const { service } = await opened([adopted]);
    const statusOf = async (of: typeof service) => (await of.indicator("weight-in-letters", view)).line.status;
    expect(await statusOf(service)).toEqual({ declared: "steering", status: "steering", fallBack: null });
    await close();
    const breaks = [
      { date: "2026-01-20", careSite: 10, reason: "nouvelle trame" },
      { date: "2026-01-21", indicators: ["charlson"], reason: "autre" },
    ];
    const stale = exampleEvidence.map((one) => ({ ...one, ...("on" in one && { on: "2026-01-10" }) }));
    const later = await opened([{ ...adopted, evidence: stale }], ({ timonerie }) => (timonerie["breaks"] = breaks));
    expect(await statusOf(later.service)).toMatchObject({ status: "steering" });
    expect((await later.service.indicator("weight-in-letters", { ...view, site: 10 })).line.status).toEqual({
      declared: "steering",
      status: "validated",
      fallBack: { because: "break", date: "2026-01-20", words: "nouvelle trame" },
    });
    await close();
    const other = exampleEvidence.map((one) => ({ ...one, ...("version" in one && { version: "2025.2" }) }));
    const moved = await opened([{ ...adopted, evidence: other }]);
    expect((await moved.service.overview(view)).lines.at(-1)!.status).toEqual({
      declared: "steering",
      status: "validated",
      fallBack: { because: "version", versions: ["eds-nlp 2026.1"] },
    });
  });
});
