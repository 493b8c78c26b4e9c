import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Engine } from "../engine/Engine.ts";
import { lateEngine } from "../engine/lateEngine.ts";
import { catalogue } from "../indicators/catalogue/catalogue.ts";
import { columnSuffix, familyId } from "../indicators/compile/Family.ts";
import { ageBands, type View } from "../perimeter/View.ts";
import { createFigureService } from "./createFigureService.ts";
import type { Figure } from "./Figure.ts";
import type { FigureService } from "./FigureService.ts";
import { randomFigures } from "./testing/randomFigures.ts";

const view = (site: number, changes: Partial<View> = {}): View => ({
  site,
  from: "2024-01",
  to: "2024-11",
  grain: "month",
  filters: {},
  ...changes,
});

describe("figures of an extract", () => {
  let source: Awaited<ReturnType<typeof randomFigures>>;
  let service: FigureService;
  beforeAll(async () => {
    source = await randomFigures({ seed: 2, stays: 12_000, k: 11 });
    service = createFigureService(source);
  });
  afterAll(() => source.engine.close());

  test("the overview has a line for each indicator, and each figure is what the units say", async () => {
    const { lines } = await service.overview(view(1));
    expect(lines.map(({ indicator }) => indicator.id)).toEqual(catalogue.map(({ id }) => id));
    for (const { indicator, period, current } of lines) {
      if (indicator.shape !== "proportion" || current.state !== "final") continue;
      expect([current.numerator, current.denominator]).toEqual(
        await unitsSay(
          source.engine,
          indicator.id,
          familyId(indicator),
          `u.hospital IS NOT NULL AND date_trunc('month', u.anchor) = DATE '${period}'`,
        ),
      );
    }
    expect(lines.filter(({ current }) => current.state === "final").length).toBeGreaterThan(7);
  });

  test("what codes and readings are not complete for is provisional and enters nothing", async () => {
    const coverage = await service.indicator("document-coverage", view(1));
    expect(
      coverage.line.series.points.map(({ period, figure, enters }) => [period, figure.state, enters]).slice(-2),
    ).toEqual([
      ["2024-11-01", "final", true],
      ["2024-12-01", "provisional", false],
    ]);
    const gap = await service.indicator("coding-gap-diabetes", view(1));
    expect(gap.line.series.points.at(-1)!.period).toBe("2024-10-01");
  });

  test("of an extract that is the same all along no fact is told but months that are hidden", async () => {
    for (const site of [1, 100, 111])
      expect((await service.facts(view(site))).filter(({ cause }) => cause.kind !== "hidden")).toEqual([]);
  });

  test("while the records are loading, what they alone could say is hidden, and all else is what it will be", async () => {
    const early = createFigureService({
      ...source,
      engine: lateEngine(new Promise(() => undefined)),
      recordsLoaded: () => false,
    });
    let inDoubt = 0;
    for (const site of [1, 10, 100, 500]) {
      const women = view(site, { filters: { sex: "f" } });
      const [now, later] = [await early.overview(women), await service.overview(women)];
      for (const [index, line] of later.lines.entries())
        for (const [at, { figure }] of line.series.points.entries()) {
          const shown = now.lines[index]!.series.points[at]!.figure;
          if (shown.state !== "hidden") expect(shown).toEqual(figure);
          else if (figure.state !== "hidden") inDoubt += 1;
        }
    }
    expect(inDoubt).toBeGreaterThan(0);
  });

  test("weeks that are watched below are those of each place's own screen", async () => {
    const below = await service.earlyBelow(view(1));
    expect(below.map(({ site }) => site)).toEqual([10, 20, 100, 200, 300, 400, 500]);
    const weeks = below.flatMap(({ lines }) => lines.flatMap(({ series }) => series.points));
    expect(new Set(weeks.map(({ figure }) => figure.state))).toContain("final");
    for (const { site, lines } of below) {
      const own = await service.early(view(site));
      expect(lines.map(({ series }) => series)).toEqual(own.map(({ series }) => series));
    }
  });

  test("a figure of fewer than eleven patients is hidden, on either side, whatever the number of stays", async () => {
    for (const site of [1, 10, 100, 110, 111]) {
      for (const id of ["coding-gap-diabetes", "readmission-30d-emergency", "tobacco-status"]) {
        const indicator = catalogue.find((one) => one.id === id)!;
        const { line } = await service.indicator(id, view(site, { filters: { sex: "f" } }));
        const x = columnSuffix(id);
        const place = {
          1: "TRUE",
          10: "u.hospital IN (100, 200)",
          100: "u.hospital = 100",
          110: "u.hospital = 100 AND u.unit_site IN (110, 111, 112)",
          111: "u.hospital = 100 AND u.unit_site = 111",
        }[site]!;
        const { columns } = await source.engine.query({
          sql: `SELECT CAST(date_trunc('month', u.anchor) AS DATE) AS month, count(DISTINCT CASE WHEN den_${x} THEN person_id END) AS d,
            count(DISTINCT CASE WHEN num_${x} THEN person_id END) AS n, count(DISTINCT CASE WHEN den_${x} AND NOT num_${x} THEN person_id END) AS r
            FROM unit_${familyId(indicator)} u WHERE u.hospital IS NOT NULL AND u.sex = 'f' AND ${place} GROUP BY 1`,
          shape: { month: "date", d: "integer", n: "integer", r: "integer" },
        });
        const small = (patients: number | null) => patients! > 0 && patients! < 11;
        const hidden = new Set(
          columns.month.filter(
            (_, row) =>
              small(columns.d[row]!) ||
              (indicator.disclosure === "clinical" && (small(columns.n[row]!) || small(columns.r[row]!))),
          ),
        );
        const points = line.series.points.filter(({ period }) => period >= "2024-01-01");
        const shown = points.filter(({ figure }) => figure.state !== "hidden").map(({ period }) => period);
        expect(shown.filter((month) => hidden.has(month))).toEqual([]);
        // Of the whole nothing more is hidden: no other place could tell it.
        if (site === 1) expect(shown).toEqual(points.map(({ period }) => period).filter((month) => !hidden.has(month)));
      }
    }
  });

  test("whoever holds the records may see what is hidden, when he asks", async () => {
    const hiddenIn = async (of: FigureService, asked: View) =>
      (await of.overview(asked)).lines
        .flatMap(({ series }) => series.points)
        .filter(({ figure }) => figure.state === "hidden").length;
    const open: View = { ...view(111), unprotected: true };
    expect(await hiddenIn(service, open)).toBe(0);
    expect(await hiddenIn(service, view(111))).toBeGreaterThan(20);
  });

  test("hidden figures leave no number behind, in points, limits or breakdowns", async () => {
    const { lines } = await service.overview(view(111));
    let hidden = 0;
    for (const { series } of lines)
      for (const { figure, lowerLimit, shareRead, nlpVersion } of series.points)
        if (figure.state === "hidden") {
          hidden += 1;
          expect(Object.keys(figure)).toEqual(["state"]);
          expect([shareRead, nlpVersion]).toEqual([null, null]);
          if (series.chart === "p′") expect(lowerLimit).toBeNull();
        }
    expect(hidden).toBeGreaterThan(20);
  });

  test("a figure beside a hidden one says that, rather than that the two do not compare", async () => {
    let told = 0;
    for (const band of ageBands)
      for (const { current, previous, period, series } of (
        await service.overview(view(10, { filters: { age: [band] } }))
      ).lines) {
        const at = series.points.findIndex((point) => point.period === period);
        if (!previous || previous.state === "across a break" || current.state !== "final") continue;
        const isHidden = series.points[at - 1]!.figure.state === "hidden";
        expect(previous.state === "earlier hidden").toBe(isHidden);
        if (isHidden) told += 1;
      }
    expect(told).toBeGreaterThan(0);
  });

  test("children add up to their parent where nothing is hidden", async () => {
    const rows = await service.breakdown("document-coverage", "site", view(1));
    const { line } = await service.indicator("document-coverage", view(1));
    expect(rows.map(({ label }) => label)).toEqual(["Groupe 10", "Groupe 20", "Hôpital 500"]);
    expect(sum(rows.map(({ figure }) => figure))).toEqual([
      shown(line.current).numerator,
      shown(line.current).denominator,
    ]);
    const units = await service.breakdown("letters-missing", "unit", view(1));
    expect(units.length).toBeGreaterThan(5);
  });

  test("the hospitals of the whole establishment stand side by side, each as its own screen shows it", async () => {
    const rows = await service.breakdown("document-coverage", "hospital", view(1));
    expect(rows.length).toBeGreaterThan(2);
    for (const { key, figure } of rows) {
      const { line } = await service.indicator("document-coverage", view(Number(key)));
      expect(line.current).toEqual(figure);
    }
    const { line } = await service.indicator("document-coverage", view(1));
    expect(sum(rows.map(({ figure }) => figure))).toEqual([
      shown(line.current).numerator,
      shown(line.current).denominator,
    ]);
  });

  test("a term is read as a whole", async () => {
    const { line } = await service.indicator("document-coverage", view(1, { from: "2024-05", to: "2024-08" }));
    const [numerator, denominator] = await unitsSay(
      source.engine,
      "document-coverage",
      "stay_discharge",
      "u.hospital IS NOT NULL AND u.anchor BETWEEN DATE '2024-05-01' AND DATE '2024-08-31'",
    );
    expect([shown(line.current).numerator, shown(line.current).denominator]).toEqual([numerator, denominator]);
    expect(line.previous).toBeNull();
    const delay = await service.indicator("discharge-letter-delay", view(1, { from: "2024-05", to: "2024-08" }));
    const day0 = await service.indicator("discharge-letter-day0", view(1, { from: "2024-05", to: "2024-08" }));
    expect(shown(delay.line.marks[0]!.figure).denominator).toBe(shown(day0.line.current).denominator);
    expect(shown(delay.line.marks[0]!.figure).value).toBeCloseTo(shown(day0.line.current).value!, 10);
  });

  test("delays give a median and shares that rise with the days", async () => {
    const { line } = await service.indicator("discharge-letter-delay", view(1));
    const shares = line.marks.map(({ figure }) => shown(figure).value!);
    expect(line.marks.map(({ days }) => days)).toEqual([0, 1, 8, 30]);
    expect([...shares].sort((a, b) => a - b)).toEqual(shares);
  });

  test("an indicator is given by the finest periods and at the finest level that its sheet allows", async () => {
    const id = "self-harm-girls-8-17";
    const { lines } = await service.overview(view(1));
    const byGrain = (grain: string) =>
      lines.filter(({ series }) => series.grain === grain).map(({ indicator }) => indicator.id);
    expect(byGrain("quarter")).toEqual([id]);
    expect(byGrain("month")).toHaveLength(catalogue.length - 1);
    const { line } = await service.indicator(id, view(1));
    expect(line).toEqual((await service.indicator(id, view(1, { grain: "quarter" }))).line);
    const { corrections: _, ...inOverview } = line;
    expect(inOverview).toEqual(lines.find(({ indicator }) => indicator.id === id));
    expect(line.period).toMatch(/-(01|04|07|10)-01$/);
    expect((await service.indicator(id, view(1, { grain: "term" }))).line.series.grain).toBe("term");
    expect((await service.indicator(id, view(10))).line.current.state).not.toBe("not measured");
    expect((await service.indicator(id, view(100))).line.current.state).toBe("not measured");
    // Hospital 500 hangs beside the groups, and is a hospital all the same.
    expect((await service.indicator(id, view(500))).line.current.state).toBe("not measured");
    expect((await service.breakdown(id, "site", view(1))).map(({ key }) => key)).toEqual(["10", "20"]);
    expect(await service.breakdown(id, "hospital", view(1))).toEqual([]);
    expect(await service.breakdown(id, "site", view(10))).toEqual([]);
  });

  test("no window shorter than its sheet's finest period tells an indicator, whatever the screen asks of it", async () => {
    const id = "self-harm-girls-8-17";
    const [month, quarter] = ["2024-06", "2024-04"].map((from) => view(1, { from, to: "2024-06" }));
    const refused = { state: "not measured", missing: [], tooFine: "period" };
    expect((await service.indicator(id, month!)).line.current).toEqual(refused);
    expect((await service.overview(month!)).lines.find(({ indicator }) => indicator.id === id)!.current).toEqual(
      refused,
    );
    expect(await service.breakdown(id, "site", month!)).toEqual([]);
    expect(await service.adjusted(id, month!)).toEqual([]);
    expect(await service.waterfall(id, month!)).toEqual({ state: "hidden" });
    const { current } = (await service.indicator(id, quarter!)).line;
    expect(current.state).not.toBe("not measured");
    expect((await service.indicator("suicide-attempt", month!)).line.current.state).not.toBe("not measured");
  });

  test("an indicator whose column is missing is not measured, and says which", async () => {
    const poorer = createFigureService({
      ...source,
      columns: new Set(
        [...source.columns].filter((column) => column !== "condition_occurrence.condition_source_value"),
      ),
    });
    const { lines } = await poorer.overview(view(1));
    expect(lines.find(({ indicator }) => indicator.id === "coding-gap-diabetes")!.current).toEqual({
      state: "not measured",
      missing: ["condition_occurrence.condition_source_value"],
    });
  });
});

async function unitsSay(engine: Engine, id: string, family: string, where: string): Promise<[number, number]> {
  const x = columnSuffix(id);
  const { columns } = await engine.query({
    sql: `SELECT count(*) FILTER (WHERE num_${x}) AS n, count(*) FILTER (WHERE den_${x}) AS d FROM unit_${family} u WHERE ${where}`,
    shape: { n: "integer", d: "integer" },
  });
  return [columns.n[0]!, columns.d[0]!];
}

type Shown = Extract<Figure, { state: "final" | "provisional" }>;

function shown(figure: Figure): Shown {
  if (figure.state !== "final" && figure.state !== "provisional") throw new Error(`not shown: ${figure.state}`);
  return figure;
}

function sum(figures: readonly Figure[]): [number, number] {
  return figures
    .map(shown)
    .reduce<[number, number]>(([n, d], { numerator, denominator }) => [n + numerator, d + denominator], [0, 0]);
}
