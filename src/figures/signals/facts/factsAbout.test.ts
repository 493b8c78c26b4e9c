import { afterAll, beforeAll, expect, test } from "vitest";
import type { LoadingEngine } from "../../../engine/Engine.ts";
import { openNativeEngine } from "../../../engine/native/openNativeEngine.ts";
import type { Calendar } from "../../../indicators/compile/Calendar.ts";
import { letter, loadRecords, mention, stay, twoHospitals } from "../../../indicators/testing/loadRecords.ts";
import type { FigureSource } from "../../createFigureService.ts";
import { figuresOver } from "../../testing/figuresOver.ts";
import { factsAbout } from "./factsAbout.ts";

const calendar: Calendar = {
  start: "2024-01-01",
  end: "2024-12-31",
  watermark: { visits: "2025-03-31", notes: "2025-03-31", nlp: "2025-03-31", conditions: "2025-03-31" },
};
const months = Array.from({ length: 12 }, (_, at) => `2024-${String(at + 1).padStart(2, "0")}`);
const dayOf = (month: string, day: number) => `${month}-${String(day).padStart(2, "0")}`;

let source: FigureSource & { readonly engine: LoadingEngine };

/** Three stays a month in each hospital, of twelve days: acute ones with letters, in the other rehabilitation with letters from July on. */
beforeAll(async () => {
  const staysOf = (hospital: number, changes: Parameters<typeof stay>[3]) =>
    months.flatMap((month, at) =>
      [1, 2, 3].map((day) =>
        stay(hospital + 3 * at + day, dayOf(month, day), dayOf(month, day + 12), {
          care_site_id: hospital,
          ...changes,
        }),
      ),
    );
  const acute = staysOf(100, { discharge_unit_id: 111 });
  const rehabilitation = staysOf(200, { stay_type: "SSR" });
  const long = stay(900, "2023-01-01", "2024-05-05", { discharge_unit_id: 112 });
  const note = acute.map((visit) => letter(visit, String(visit.visit_end_datetime)));
  // With headings, and none for allergies.
  const late = rehabilitation
    .filter(({ visit_end_datetime }) => String(visit_end_datetime) >= "2024-07")
    .map((visit) => letter(visit, String(visit.visit_end_datetime)));
  const engine = await openNativeEngine();
  await loadRecords(engine, {
    care_site: twoHospitals,
    visit_occurrence: [...acute, ...rehabilitation, long],
    visit_left_out: [{ care_site_id: 100, rule: "end-before-start", stays: 4, patients: 4 }],
    note: [...note, ...late],
    note_nlp: late.map((one) => mention(one, "conclusion", { section: true })),
  });
  source = await figuresOver(engine, calendar, 1);
});
afterAll(() => source.engine.close());

test("each cause is found at its hospital, of so many stays, with the indicators that say less by it", async () => {
  const facts = await factsAbout(source, 1, 1, {});
  const told = facts.map(({ site, cause, units, indicators }) => [
    site,
    cause,
    units[0]?.count,
    cause.kind === "no headings" ? indicators : indicators.length > 0,
  ]);
  expect(told).toEqual([
    [200, { kind: "documents begin", first: "2024-07", last: "2024-07" }, 18, true],
    [100, { kind: "no headings" }, 36, ["letter-sections", "discharge-treatments", "allergies-documented"]],
    // What counts acute stays has nothing to count here.
    [200, { kind: "no headings" }, 18, ["allergies-documented"]],
    [100, { kind: "left out", rule: "end-before-start" }, 4, false],
    [100, { kind: "long stays" }, 1, false],
  ]);
});

test("of fewer patients than k nothing is told but that their months are hidden", async () => {
  const facts = await factsAbout(source, 1, 11, {});
  expect(facts.map(({ site, cause, units }) => [site, cause.kind, units])).toEqual([
    [100, "hidden", []],
    [200, "hidden", []],
  ]);
});

test("a hospital names its units whose months are hidden, and a place that is hidden itself alone", async () => {
  const sitesOf = async (site: number, k = 3) =>
    (await factsAbout(source, site, k, {})).filter(({ cause }) => cause.kind === "hidden").map((one) => one.site);
  // The second has one stay; the first is hidden with it in that month, which is one of its twelve.
  expect(await sitesOf(100)).toEqual([112]);
  expect(await sitesOf(112)).toEqual([112]);
  expect(await sitesOf(111)).toEqual([]);
  expect(await sitesOf(100, 11)).toEqual([100]);
});
