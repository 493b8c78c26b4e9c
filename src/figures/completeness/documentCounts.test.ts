import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildCube } from "../../cube/buildCube.ts";
import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import type { Descriptor } from "../../extract/Descriptor.ts";
import { catalogue } from "../../indicators/catalogue/catalogue.ts";
import { duckdb } from "../../indicators/dialect/duckdb.ts";
import { createFigureService, type FigureSource } from "../createFigureService.ts";
import { readSiteTree } from "../readSiteTree.ts";
import { documentCounts } from "./documentCounts.ts";
import { noteMonths } from "./noteMonths.ts";
import { readingSharesOf } from "./readingSharesOf.ts";

describe("documents of sites, counted on the records", () => {
  let engine: LoadingEngine;
  let source: FigureSource;
  beforeAll(async () => {
    engine = await openNativeEngine();
    await randomStore(engine, 5, 2000);
    // Some documents of unknown type, and some of nobody.
    await engine.execute("UPDATE note SET document_group = 'UNKNOWN' WHERE note_id % 17 = 0");
    const cube = await buildCube(engine, catalogue, randomCalendar, duckdb);
    const descriptor = {
      watermark: randomCalendar.watermark,
      period: { start: randomCalendar.start, end: randomCalendar.end },
    } as unknown as Descriptor;
    source = {
      cube,
      engine,
      descriptor,
      tree: await readSiteTree(engine),
      catalogue,
      columns: new Set(["note_nlp_run.note_id", "note.text_length"]),
      validations: [],
      nlpVersions: [],
      references: [],
      dialect: duckdb,
    };
  });
  afterAll(() => engine.close());

  test("are those of the notes themselves, of each group and together", async () => {
    const counts = await documentCounts(source, [1, 20, 100], 1, {});
    const inside = { 1: "TRUE", 20: "n.care_site_id IN (300, 400)", 100: "n.care_site_id = 100" };
    for (const site of [1, 20, 100] as const) {
      const { columns } = await engine.query({
        sql: `SELECT strftime(n.note_datetime, '%Y-%m') AS month, count(*) AS documents, count(n.nlp_version) AS read,
            count(*) FILTER (n.text_length = 0) AS unreadable, count(*) FILTER (n.document_group = 'UNKNOWN') AS unknown,
            count(*) FILTER (n.document_group = 'EMERGENCY') AS emergency
          FROM note n
          WHERE n.note_datetime >= DATE '2024-01-01' AND n.note_datetime < DATE '2024-12-01' AND ${inside[site]} GROUP BY 1 ORDER BY 1`,
        shape: {
          month: "text",
          documents: "integer",
          read: "integer",
          unreadable: "integer",
          unknown: "integer",
          emergency: "integer",
        },
      });
      const { all, groups } = counts.get(site)!;
      expect(all).toEqual(
        columns.month.map((month, row) => ({
          month,
          count: {
            documents: columns.documents[row],
            read: columns.read[row],
            unreadable: columns.unreadable[row],
            unknown: columns.unknown[row],
          },
        })),
      );
      expect(all).toHaveLength(11);
      expect(groups.get("EMERGENCY")!.map(({ count }) => count!.documents)).toEqual(columns.emergency);
      expect(columns.unknown.every((unknown) => unknown! > 0)).toBe(true);
    }
  });

  test("of fewer than k patients are not told, and not part of the whole", async () => {
    const open = (await documentCounts(source, [100], 1, {})).get(100)!;
    const closed = (await documentCounts(source, [100], 1000, {})).get(100)!;
    expect(readingSharesOf(closed.all)).toEqual({ months: [], hidden: 11, whole: null });
    expect(noteMonths(closed.groups.get("EMERGENCY")!)).toEqual({ months: [], hidden: 11 });
    const { months, whole, hidden } = readingSharesOf([...open.all.slice(1), { month: "2024-01", count: null }]);
    expect([months.length, hidden]).toEqual([10, 1]);
    expect(whole!.documents).toBe(open.all.slice(1).reduce((sum, { count }) => sum + count!.documents, 0));
  });

  test("of a small group are not what the others leave of all", async () => {
    // At this k some groups of a month are small and others are not.
    const k = 8;
    const open = await documentCounts(source, [100, 200, 300, 400], 1, {});
    const shown = await documentCounts(source, [100, 200, 300, 400], k, {});
    let small = 0;
    for (const [site, { all, groups }] of shown)
      for (const { month, count } of all) {
        const of = (documents: typeof groups) =>
          [...documents]
            .filter(([group]) => group !== "UNKNOWN")
            .map(([, months]) => months.find((one) => one.month === month));
        const [before, now] = [of(open.get(site)!.groups), of(groups)];
        const hidden = now.flatMap((one, at) => (one?.count === null ? [before[at]!.count!.documents] : []));
        if (!count || hidden.length === 0 || now.every((one) => !one?.count)) continue;
        small += 1;
        // Two or more, which leave room for k beside the one document that each has at least.
        expect(hidden.length).toBeGreaterThan(1);
        expect(hidden.reduce((sum, one) => sum + one - 1, 0)).toBeGreaterThanOrEqual(k);
      }
    expect(small).toBeGreaterThan(10);
  });

  test("of all types are hidden where the figures of all documents are", async () => {
    // At this k more than half of these months are hidden for the sake of others.
    const k = 30;
    const shareOfAll = catalogue.find(({ id }) => id === "nlp-coverage")!;
    const measured = { ...source, columns: new Set(shareOfAll.needs) };
    const descriptor = {
      ...source.descriptor,
      smallCellThreshold: k,
      diffusion: "authorised",
      breaks: [],
      nlpPipelines: [],
    };
    const service = createFigureService({ ...measured, descriptor: descriptor as Descriptor });
    const sites = [100, 200, 300, 400, 500];
    const counts = await documentCounts(measured, sites, k, {});
    let hidden = 0;
    for (const site of sites) {
      const view = { site, from: "2024-01", to: "2024-11", grain: "month", filters: {} } as const;
      const { points } = (await service.indicator(shareOfAll.id, view)).line.series;
      for (const { month, count } of counts.get(site)!.all) {
        const shown = points.find(({ period }) => period === `${month}-01`)!.figure;
        if (shown.state !== "hidden") continue;
        hidden += 1;
        expect(count).toBeNull();
      }
    }
    expect(hidden).toBeGreaterThan(40);
  });

  test("say nothing of reading where the extract brings neither runs nor lengths", async () => {
    const counts = await documentCounts({ ...source, columns: new Set() }, [1], 1, {});
    expect(readingSharesOf(counts.get(1)!.all).whole).toMatchObject({ read: null, unreadable: null });
  });

  test("of a group are followed against their busiest month", async () => {
    const emergency = (await documentCounts(source, [1], 1, {})).get(1)!.groups.get("EMERGENCY")!;
    const { months } = noteMonths(emergency);
    const busiest = Math.max(...emergency.map(({ count }) => count!.documents));
    expect(months.every(({ denominator }) => denominator === busiest)).toBe(true);
    expect(months.some(({ numerator }) => numerator === busiest)).toBe(true);
  });
});
