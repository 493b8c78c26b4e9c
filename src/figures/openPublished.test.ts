import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNativeEngine } from "../engine/native/openNativeEngine.ts";
import { nativeReader } from "../extract/reading/nativeReader.ts";
import { diskSource } from "../extract/sources/diskSource.ts";
import { testNow } from "../extract/testing/openFolder.ts";
import { writeCounts } from "../extract/testing/writeCounts.ts";
import { writeExtract } from "../extract/testing/writeExtract.ts";
import { siteByCode } from "../perimeter/resolveView.ts";
import type { View } from "../perimeter/View.ts";
import { createFigureService, type FigureSource } from "./createFigureService.ts";
import type { FigureService } from "./FigureService.ts";
import { openFigures } from "./openFigures.ts";
import { tabulate } from "./tabulate.ts";

async function opened(folder: string) {
  const opening = await openFigures(diskSource(folder), {
    openEngine: () => openNativeEngine(),
    makeReader: (engine) => nativeReader(engine, folder),
    now: () => testNow,
  });
  if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
  return opening;
}

const sample = join(import.meta.dirname, "../../data-samples/published-completeness");

/** The last month of the published file that is complete. */
const month = "2022-07-01";

describe("the figures that AP-HP published", () => {
  let source: FigureSource;
  let service: FigureService;
  let plain: DuckDBConnection;
  beforeAll(async () => {
    ({ source } = await opened(sample));
    service = createFigureService(source);
    plain = await (await DuckDBInstance.create(":memory:", { threads: "1" })).connect();
    await plain.run(`CREATE VIEW cells AS FROM '${join(sample, "indicator_cube.parquet").replaceAll("'", "''")}'`);
  });
  afterAll(async () => {
    await source.engine.close();
    plain.closeSync();
  });

  const site = (code: string) => siteByCode(source.tree, code)!.id;
  const view = (code: string, changes: Partial<View> = {}): View => ({
    site: site(code),
    from: "2020-10",
    to: "2022-09",
    grain: "month",
    filters: {},
    ...changes,
  });

  /** Numerator and denominator by plain SQL over the file. */
  async function said(where: string): Promise<[number, number]> {
    const sql = `SELECT sum(numerator), sum(denominator) FROM cells WHERE NOT hidden AND ${where}`;
    const [row] = (await plain.runAndReadAll(sql)).getRows();
    return [Number(row![0]), Number(row![1])];
  }

  test.each(["APHP", "Nord", "BJN", "HAD", "BRK"])("are those of its file at %s", async (code) => {
    const { line } = await service.indicator("document-coverage", view(code));
    const grain = { APHP: "all", Nord: "group" }[code] ?? "hospital";
    const place = `care_site_id = ${site(code)} AND grain = 'month × ${grain}'`;
    const [numerator, denominator] = await said(`${place} AND period_start = DATE '${month}'`);
    expect(line.period).toBe(month);
    expect(line.current).toMatchObject({ state: "final", numerator, denominator });
    expect(line.answeredFrom).toBe("roll-up");
    const last = line.series.points.slice(-2).map(({ period, figure }) => [period, figure.state]);
    expect(last).toEqual([
      ["2022-06-01", "final"],
      ["2022-07-01", "final"],
    ]);
    expect(line.series.points[0]?.period).toBe("1994-09-01");
  });

  test("are small and shown all the same: they are public", async () => {
    const { cells } = { cells: await plain.runAndReadAll("SELECT min(denominator) FROM cells") };
    expect(Number(cells.getRows()[0]![0])).toBe(1);
    const { line } = await service.indicator("document-coverage", view("APHP", { from: "1994-09" }));
    expect(line.series.points.filter(({ figure }) => figure.state === "hidden")).toEqual([]);
    expect(line.series.points.filter(({ figure }) => figure.state === "empty").length).toBeGreaterThan(0);
  });

  test("add up to quarters and to a window of the reader's own", async () => {
    const quarter = await service.indicator("document-coverage", view("Nord", { grain: "quarter" }));
    const place = `care_site_id = ${site("Nord")} AND grain = 'month × group'`;
    const [numerator, denominator] = await said(
      `${place} AND period_start BETWEEN DATE '2022-04-01' AND DATE '2022-06-30'`,
    );
    expect(quarter.line.current).toMatchObject({ numerator, denominator });
    const own = await service.indicator("document-coverage", view("Nord", { from: "2021-02", to: "2021-08" }));
    const [some, of] = await said(`${place} AND period_start BETWEEN DATE '2021-02-01' AND DATE '2021-08-31'`);
    expect(own.line.current).toMatchObject({ numerator: some, denominator: of });
  });

  test("break down by group and by hospital, each its own figure", async () => {
    const groups = await service.breakdown("document-coverage", "site", view("APHP"));
    const hospitals = await service.breakdown("document-coverage", "hospital", view("APHP"));
    expect(groups).toHaveLength(9);
    expect(hospitals.length).toBeGreaterThan(30);
    for (const { key, figure } of hospitals) {
      const [numerator, denominator] = await said(
        `care_site_id = ${key} AND grain = 'month × hospital' AND period_start = DATE '${month}'`,
      );
      expect(figure).toMatchObject({ numerator, denominator });
    }
  });

  test("answer no question that no grain answers, and say which grain it would take", async () => {
    const lacking = async (changes: Partial<View>) =>
      (await service.indicator("document-coverage", view("BJN", changes))).line.current;
    expect(await lacking({ grain: "week" })).toEqual({
      state: "not measured",
      missing: ["indicator_cube.week × hospital"],
    });
    expect(await lacking({ filters: { sex: "f", age: ["85+"] } })).toEqual({
      state: "not measured",
      missing: ["indicator_cube.month × hospital × sex × age_band"],
    });
    expect(await service.breakdown("document-coverage", "sex", view("BJN"))).toEqual([]);
    expect(await service.waterfall("document-coverage", view("BJN"))).toEqual({ state: "not published" });
    const { lines } = await service.overview(view("BJN", { filters: { sex: "f" } }));
    expect(lines.every(({ current }) => current.state === "not measured")).toBe(true);
  });

  test("say of every other indicator that it is not there", async () => {
    const { lines, highlights } = await service.overview(view("APHP"));
    expect(
      lines.filter(({ current }) => current.state !== "not measured").map(({ indicator }) => indicator.id),
    ).toEqual(["document-coverage"]);
    const { current } = lines.find(({ indicator }) => indicator.id === "charlson")!;
    expect(current).toEqual({ state: "not measured", missing: ["indicator_cube.charlson"] });
    expect(highlights.every(({ indicator }) => indicator === "document-coverage")).toBe(true);
  });

  test("come with a statement that counts them in the table of cells", async () => {
    const { line, provenance } = await service.indicator("document-coverage", view("Nord", { grain: "quarter" }));
    expect(provenance.tables).toEqual(["indicator_cube"]);
    const sql = provenance.sql.replace("FROM indicator_cube", "FROM cells");
    const counted = (await plain.runAndReadAll(sql)).getRowObjectsJS();
    const shown = line.series.points.flatMap(({ period, figure }) =>
      figure.state === "final" || figure.state === "provisional"
        ? [[period, figure.numerator, figure.denominator]]
        : [],
    );
    const byPeriod = new Map(
      counted.map((row) => [
        (row["period"] as Date).toISOString().slice(0, 10),
        [Number(row["numerator"]), Number(row["denominator"])],
      ]),
    );
    expect(shown.length).toBeGreaterThan(40);
    for (const [period, numerator, denominator] of shown)
      expect(byPeriod.get(period as string)).toEqual([numerator, denominator]);
  });

  test("say how complete each hospital's stays are, and nothing of documents that are not there", async () => {
    for (const changes of [{}, { grain: "quarter" }, { grain: "week" }, { filters: { sex: "f" } }] as Partial<View>[]) {
      const report = await service.quality(view("APHP", changes));
      expect(report.length).toBeGreaterThan(30);
      const beaujon = report.find((one) => one.site === site("BJN"))!;
      expect(beaujon.fits.DISCHARGE).toMatchObject({ state: "fitted" });
      expect(beaujon.reading).toEqual({ months: [], hidden: 0, whole: null });
      const reasons = (id: string) =>
        beaujon.verdicts.find(({ indicator }) => indicator === id)!.reasons.map(({ code }) => code);
      expect(reasons("tobacco-status")).toEqual(["not measured"]);
      const isAnswered = changes.grain !== "week" && changes.filters === undefined;
      expect(reasons("document-coverage").includes("not measured")).toBe(!isAnswered);
    }
  });

  test("are tabled for the command line, what is not published in words", async () => {
    const ask = (splits: readonly "sex"[], from: string) =>
      tabulate(source, {
        indicators: source.catalogue.filter(({ id }) => id === "document-coverage"),
        site: source.tree.root,
        level: "group",
        grain: null,
        splits,
        filters: {},
        from,
        to: "2022-06-30",
        unprotected: false,
      });
    const rows = await ask([], "2022-04-01");
    expect(rows).toHaveLength(6);
    for (const {
      site: { id },
      figure,
    } of rows) {
      const [numerator, denominator] = await said(
        `care_site_id = ${id} AND grain = 'month × group' AND period_start BETWEEN DATE '2022-04-01' AND DATE '2022-06-30'`,
      );
      expect(figure).toMatchObject({ state: "final", numerator, denominator });
    }
    for (const lacking of [await ask(["sex"], "2022-04-01"), await ask([], "2022-04-15")])
      expect(lacking.every(({ figure }) => figure.state === "not measured")).toBe(true);
  });
});

describe("protected counts", () => {
  /** Beaujon's figure of November 2025 is hidden, and its last month. */
  const hidden = "care_site_id = 11 AND period_start = DATE '2025-11-01'";
  const counts = `SELECT * REPLACE (CASE WHEN NOT (${hidden}) THEN numerator END AS numerator,
    CASE WHEN NOT (${hidden}) THEN denominator END AS denominator, ${hidden} AS hidden) FROM $counts`;

  test("are shown as they stand, below k too; nothing is added up across a hidden cell", async () => {
    const { source } = await opened(await writeCounts(counts, ({ timonerie }) => (timonerie.smallCellThreshold = 60)));
    const service = createFigureService(source);
    const of = async (site: number, changes: Partial<View> = {}) => {
      const view: View = { site, from: "2024-02", to: "2026-01", grain: "month", filters: {}, ...changes };
      return (await service.indicator("document-coverage", view)).line;
    };
    const state = (line: Awaited<ReturnType<typeof of>>, period: string) =>
      line.series.points.find((point) => point.period === period)?.figure.state;
    expect(state(await of(11), "2025-11-01")).toBe("hidden");
    expect(state(await of(11), "2025-10-01")).toBe("final");
    expect(state(await of(10), "2025-11-01")).toBe("final");
    expect(state(await of(11, { grain: "quarter" }), "2025-10-01")).toBe("hidden");
    expect(state(await of(11, { grain: "quarter" }), "2025-07-01")).toBe("final");
    expect(state(await of(2), "2025-11-01")).toBe("hidden");
    expect(state(await of(1, { grain: "quarter" }), "2025-10-01")).toBe("hidden");
    // The figure of January 2026 is of both hospitals: (28 + 10) + (28 + 11) of 2 × (40 + 28).
    expect((await of(2)).current).toMatchObject({ numerator: 77, denominator: 136 });
    // A window of the reader's own is read as one: December 2023 to November 2025.
    const own = { from: "2023-12", to: "2025-11" };
    expect((await of(10, own)).current.state).toBe("final");
    expect((await of(2, own)).current).toEqual({ state: "hidden" });
    const hiddenRow = await service.breakdown("document-coverage", "site", {
      site: 2,
      from: "2023-12",
      to: "2025-11",
      grain: "month",
      filters: {},
    });
    expect(hiddenRow.map(({ key, figure }) => [key, figure.state])).toEqual([
      ["10", "final"],
      ["11", "hidden"],
    ]);
    await source.engine.close();
  });

  test("answer by sex where they are published by sex", async () => {
    const bySex = `SELECT * REPLACE ('month × hospital × sex' AS grain, s AS sex) FROM $counts, (VALUES ('f'), ('m'), (NULL)) AS t(s)`;
    const grains = ["month × hospital × sex"];
    const { source } = await opened(await writeCounts(bySex, ({ timonerie }) => (timonerie.grains = grains)));
    const service = createFigureService(source);
    const view: View = { site: 2, from: "2024-02", to: "2026-01", grain: "month", filters: {} };
    const { line } = await service.indicator("document-coverage", view);
    const women = await service.indicator("document-coverage", { ...view, filters: { sex: "f" } });
    // January 2026 is month 28: 38 + 39 of 2 × 68, three times over.
    expect(women.line.current).toMatchObject({ numerator: 77, denominator: 136 });
    expect(line.current).toMatchObject({ numerator: 231, denominator: 408 });
    const rows = await service.breakdown("document-coverage", "sex", view);
    expect(rows.map(({ key, figure }) => [key, "numerator" in figure && figure.numerator])).toEqual([
      ["", 77],
      ["f", 77],
      ["m", 77],
    ]);
    await source.engine.close();
  });

  test("say which version read where they are published by version, and begin a phase with a new one", async () => {
    const byVersion = `SELECT * REPLACE ('tobacco-status' AS indicator, 'month × hospital × nlp_version' AS grain),
      CASE WHEN period_start < DATE '2025-03-01' THEN 'eds-nlp 1' ELSE 'eds-nlp 2' END AS nlp_version FROM $counts`;
    const grains = ["month × hospital × nlp_version"];
    const { source } = await opened(await writeCounts(byVersion, ({ timonerie }) => (timonerie.grains = grains)));
    const view: View = { site: 2, from: "2024-02", to: "2026-01", grain: "month", filters: {} };
    const { line } = await createFigureService(source).indicator("tobacco-status", view);
    expect(line.series.phases.map(({ begins }) => begins)).toEqual([
      null,
      { version: { from: "eds-nlp 1", to: "eds-nlp 2" } },
    ]);
    expect(line.correction).toEqual({ state: "not measured", versions: ["eds-nlp 2"] });
    await source.engine.close();
  });

  test("of means carry their interval, of delays their days", async () => {
    const shapes =
      `SELECT indicator, grain, period_start, care_site_id, 120 AS numerator, 60 AS denominator, FALSE AS hidden,
        300 AS sum_squares, NULL::INTEGER AS delay_days, NULL::BOOLEAN AS censored FROM $counts, (VALUES ('charlson')) AS t(indicator)
      UNION ALL SELECT 'discharge-letter-delay', grain, period_start, care_site_id, NULL, n, FALSE, NULL, d, c FROM $counts,
        (VALUES (0, FALSE, 50), (3, FALSE, 30), (70, TRUE, 20)) AS t(d, c, n)`.replace(
        "SELECT indicator",
        "SELECT t.indicator",
      );
    const { source } = await opened(await writeCounts(shapes));
    const service = createFigureService(source);
    const view: View = { site: 2, from: "2024-02", to: "2026-01", grain: "month", filters: {} };
    const mean = (await service.indicator("charlson", view)).line.current;
    expect(mean).toMatchObject({ state: "final", numerator: 240, denominator: 120, value: 2 });
    const delay = (await service.indicator("discharge-letter-delay", view)).line;
    expect(delay.current).toMatchObject({ state: "final", numerator: 160, denominator: 200, value: 0 });
    expect(delay.marks.find(({ days }) => days === 8)?.figure).toMatchObject({ value: 0.8 });
    await source.engine.close();
  });
});

describe("an extract of both levels", () => {
  const both = async (numerator: string) =>
    opened(
      await writeExtract({
        tables: {
          indicator_cube: `SELECT 'document-coverage' AS indicator, 'month × hospital' AS grain, DATE '2026-01-01' AS period_start, care_site_id,
            ${numerator} AS numerator, count(*)::INTEGER AS denominator, FALSE AS hidden
          FROM (SELECT i, 10 + i % 2 AS care_site_id, TIMESTAMP '2026-01-03 10:00:00' + to_hours(i) AS ended FROM (SELECT range::INTEGER AS i FROM range(1, 201)))
          WHERE i % 4 > 0 AND i % 20 > 0 AND ended < TIMESTAMP '2026-02-01' GROUP BY care_site_id`,
        },
        descriptor: ({ timonerie }) =>
          Object.assign(timonerie, { level: ["record", "cube"], grains: ["month × hospital"] }),
      }),
    );

  test("is read from its records, which say the same as its counts", async () => {
    const { extract, source } = await both("count(*)::INTEGER");
    expect(extract.report.published).toBeNull();
    expect(source.published).toBeNull();
    expect(extract.report.remarks).toEqual([]);
    await source.engine.close();
  });

  test("says how many cells do not say what the records count", async () => {
    const { extract, source } = await both("count(*)::INTEGER - (care_site_id = 11)::INTEGER");
    expect(extract.report.remarks).toEqual([
      { code: "counts-differ", values: { count: 1, compared: expect.any(Number) as unknown } },
    ]);
    await source.engine.close();
  });
});
