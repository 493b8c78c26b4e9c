import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LoadingEngine } from "../../engine/Engine.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import { createFigureService, type FigureSource } from "../createFigureService.ts";
import { randomCalendar, randomStore } from "../../cube/testing/randomStore.ts";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { documentCoverage } from "../../indicators/catalogue/completeness/documentCoverage.ts";
import { figuresOver } from "../testing/figuresOver.ts";
import { randomFigures } from "../testing/randomFigures.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { lastWholeMonth } from "../../perimeter/months.ts";
import type { View } from "../../perimeter/View.ts";
import { pivotOf } from "./pivotOf.ts";
import type { PivotRequest, PivotTable } from "./PivotTable.ts";

let source: FigureSource & { readonly engine: LoadingEngine };
let view: View;
beforeAll(async () => {
  source = await randomFigures({ seed: 7, stays: 4000, k: 5, indicators: [dischargeLetterDay0, tobaccoStatus] });
  const { start, end } = calendarOf(source.descriptor);
  view = { site: source.tree.root, from: start.slice(0, 7), to: lastWholeMonth(end), grain: "month", filters: {} };
});
afterAll(() => source.engine.close());

const id = dischargeLetterDay0.id;
const ask = (asked: PivotRequest, of: Partial<View> = {}) => pivotOf(source, asked, { ...view, ...of }, {});

const shown = (table: PivotTable) =>
  table.cells.flat().filter((cell) => cell?.figure.state === "final" || cell?.figure.state === "provisional");
const hidden = (table: PivotTable) => table.cells.flat().filter((cell) => cell?.figure.state === "hidden");

describe("a pivot", () => {
  test("shows what the screens of its places show, month by month and over the window", async () => {
    const table = await ask({ rows: "hospital", columns: "period", indicators: [id] });
    const service = createFigureService(source);
    expect(hidden(table).length).toBeGreaterThan(0);
    expect(shown(table).length).toBeGreaterThan(0);
    for (const [row, head] of table.rows.entries()) {
      const site = head.kind === "place" ? head.site : view.site;
      const { line } = await service.indicator(id, { ...view, site });
      for (const [column, { kind, ...period }] of table.columns.entries()) {
        if (kind !== "period") continue;
        const { start } = period as { readonly start: string };
        const point = line.series.points.find((one) => one.period === start);
        expect([head, start, table.cells[row]![column]!.figure]).toEqual([head, start, point?.figure]);
      }
    }
    const levels = await service.levels(
      [id],
      table.rows.flatMap((head) => (head.kind === "place" ? [head.site] : [])),
      view,
    );
    expect(table.columns[0]).toEqual({ kind: "all" });
    expect(table.cells.slice(1).map(([all]) => all!.figure)).toEqual(levels.map(({ figure }) => figure));
    expect(table.window).toEqual(levels[0]!.window);
  });

  test("crosses places, months and indicators with groups, the sums beside them", async () => {
    const byHospital = await ask({ rows: "hospital", columns: "sex", indicators: [id] });
    expect(byHospital.columns.map((head) => head.kind)).toEqual(["all", "group", "group", "group"]);
    let sums = 0;
    for (const [whole, ...groups] of byHospital.cells) {
      const counted = groups.flatMap((cell) => (cell && "denominator" in cell.figure ? [cell.figure.denominator] : []));
      if (counted.length < groups.length || !whole || !("denominator" in whole.figure)) continue;
      expect(counted.reduce((sum, count) => sum + count, 0)).toBe(whole.figure.denominator);
      sums += 1;
    }
    expect(sums).toBeGreaterThan(0);
    const byMonth = await ask({ rows: "period", columns: "age", indicators: [id] });
    expect(byMonth.rows.every(({ kind }) => kind === "period")).toBe(true);
    expect(shown(byMonth).length).toBeGreaterThan(0);
    const byIndicator = await ask({ rows: "indicator", columns: "stay", indicators: [id, tobaccoStatus.id] });
    expect(byIndicator.rows).toEqual([id, tobaccoStatus.id].map((one) => ({ kind: "indicator", id: one })));
    expect(byIndicator.cells.every(([all]) => all !== null)).toBe(true);
  });

  test("hides nothing from a reader who holds the records and asks", async () => {
    const table = await ask({ rows: "hospital", columns: "age", indicators: [id] }, { unprotected: true });
    expect(hidden(table)).toEqual([]);
  });
});

describe("a pivot over documents that one hospital did not have until July", () => {
  let late: typeof source;
  beforeAll(async () => {
    const engine = await openNativeEngine();
    await randomStore(engine, 7, 8000);
    await engine.execute(
      "DELETE FROM note WHERE care_site_id = 300 AND note_datetime < TIMESTAMP '2024-07-01 00:00:00'",
    );
    late = await figuresOver(engine, randomCalendar, 5, [dischargeLetterDay0, documentCoverage]);
  });
  afterAll(() => late.engine.close());

  test("marks the cells whose documents are incomplete as the screens of their places do", async () => {
    const table = await pivotOf(late, { rows: "hospital", columns: "period", indicators: [id] }, view, {});
    const service = createFigureService(late);
    const [whole, ...months] = table.columns;
    expect(whole).toEqual({ kind: "all" });
    let marked = 0;
    for (const [row, head] of table.rows.entries()) {
      const site = head.kind === "place" ? head.site : view.site;
      const { line } = await service.indicator(id, { ...view, site });
      const [all, ...cells] = table.cells[row]!;
      for (const [at, cell] of cells.entries()) {
        const start = (months[at] as { readonly start: string }).start;
        const point = line.series.points.find(({ period }) => period === start)!;
        const itself = isMarked(point);
        const within = line.incompleteBelow.filter(({ points }) =>
          isMarked(points[line.series.points.indexOf(point)]!),
        );
        const sites = itself ? [] : within.map((one) => one.site);
        expect([site, start, cell?.incomplete ?? null]).toEqual([
          site,
          start,
          itself || sites.length > 0 ? { months: 1, of: 1, sites } : null,
        ]);
      }
      if (head.kind !== "place") continue;
      const [level] = await service.levels([id], [site], view);
      expect(all?.incomplete?.months ?? 0).toBe(level!.monthsIncomplete);
      marked += level!.monthsIncomplete;
    }
    expect(marked).toBeGreaterThan(0);
    const [perimeter] = table.cells;
    expect(perimeter!.some((cell) => (cell?.incomplete?.sites.length ?? 0) > 0)).toBe(true);
  });
});
