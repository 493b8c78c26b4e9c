import { join } from "node:path";
import { DuckDBInstance, type DuckDBConnection } from "@duckdb/node-api";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testNow } from "../extract/testing/openFolder.ts";
import { siteByCode } from "../perimeter/resolveView.ts";
import type { View } from "../perimeter/View.ts";
import { createFigureService, type FigureSource } from "./createFigureService.ts";
import type { FigureService } from "./FigureService.ts";
import { tabulate } from "./tabulate.ts";
import { openNatively } from "./testing/openNatively.ts";

const sample = join(import.meta.dirname, "../../data-samples/published-completeness");

/** The last month of the published file that is complete. */
const month = "2022-07-01";

describe("the figures that AP-HP published", () => {
  let source: FigureSource;
  let service: FigureService;
  let plain: DuckDBConnection;
  beforeAll(async () => {
    ({ source } = await openNatively(sample, () => testNow));
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

  test("the levels of a hospital are those that are published, and what is not is said to be missing", async () => {
    const ids = service.catalogue.map(({ id }) => id);
    const levels = await service.levels(ids, [site("BJN")], view("BJN"));
    const { figure, window } = levels.find(({ indicator }) => indicator === "document-coverage")!;
    expect([figure.state, window]).toEqual(["final", { from: "2020-10", to: month.slice(0, 7) }]);
    expect(new Set(levels.map((level) => level.figure.state))).toEqual(new Set(["final", "not measured"]));
    const [pair] = await service.pairs(["document-coverage"], view("BJN"), view("PSL"));
    expect(pair!.difference.state).toBe("compared");
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
      const { sites } = await service.quality(view("APHP", changes));
      expect(sites.length).toBeGreaterThan(30);
      const beaujon = sites.find((one) => one.site === site("BJN"))!;
      expect(beaujon.fits.DISCHARGE).toMatchObject({ state: "fitted" });
      expect(beaujon.reading).toEqual({ months: [], hidden: 0, whole: null });
      const { verdicts } = (await service.verdicts(view("APHP", changes))).find((one) => one.site === site("BJN"))!;
      const reasons = (id: string) =>
        verdicts.find(({ indicator }) => indicator === id)!.reasons.map(({ code }) => code);
      expect(reasons("tobacco-status")).toEqual(["not measured"]);
      const isAnswered = changes.grain !== "week" && changes.filters === undefined;
      expect(reasons("document-coverage").includes("not measured")).toBe(!isAnswered);
    }
  });

  test("tell since when each hospital has documents, where a window goes back so far, and nothing else", async () => {
    const facts = async (from: string) => service.facts(view("APHP", { from }));
    const [began, ...others] = await facts("1994-09");
    expect(others).toEqual([]);
    expect(began).toMatchObject({ cause: { kind: "documents begin" }, indicators: ["document-coverage"] });
    expect(began!.sites.length).toBeGreaterThan(20);
    const latest = (await facts("2020-10")).flatMap(({ cause, sites }) => sites.map((one) => [cause, one.site]));
    expect(latest).toEqual([[{ kind: "documents begin", first: "2022-03", last: "2022-03" }, site("HAD")]]);
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
