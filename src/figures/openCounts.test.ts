import { describe, expect, test } from "vitest";
import { testNow } from "../extract/testing/openFolder.ts";
import { writeCounts } from "../extract/testing/writeCounts.ts";
import { writeExtract } from "../extract/testing/writeExtract.ts";
import type { View } from "../perimeter/View.ts";
import type { Estimate } from "../statistics/moverDifference.ts";
import { exampleValidation } from "./correction/testing/exampleValidation.ts";
import type { Validation } from "./correction/Validation.ts";
import { createFigureService } from "./createFigureService.ts";
import { openNatively } from "./testing/openNatively.ts";

describe("protected counts", () => {
  /** Beaujon's figure of November 2025 is hidden, and its last month. */
  const hidden = "care_site_id = 11 AND period_start = DATE '2025-11-01'";
  const counts = `SELECT * REPLACE (CASE WHEN NOT (${hidden}) THEN numerator END AS numerator,
    CASE WHEN NOT (${hidden}) THEN denominator END AS denominator, ${hidden} AS hidden) FROM $counts`;

  test("are shown as they stand, below k too; nothing is added up across a hidden cell", async () => {
    const { source } = await openNatively(
      await writeCounts(counts, ({ timonerie }) => (timonerie.smallCellThreshold = 60)),
      () => testNow,
    );
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
    const { source } = await openNatively(
      await writeCounts(bySex, ({ timonerie }) => (timonerie.grains = grains)),
      () => testNow,
    );
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
    const { source } = await openNatively(
      await writeCounts(byVersion, ({ timonerie }) => (timonerie.grains = grains)),
      () => testNow,
    );
    const view: View = { site: 2, from: "2024-02", to: "2026-01", grain: "month", filters: {} };
    const detailOf = async (validations: readonly Validation[]) =>
      createFigureService({ ...source, validations }).indicator("tobacco-status", view);
    const { line } = await detailOf([]);
    expect(line.series.phases.map(({ begins }) => begins)).toEqual([
      null,
      { version: { from: "eds-nlp 1", to: "eds-nlp 2" } },
    ]);
    expect(line.correction).toEqual({ state: "not measured", versions: ["eds-nlp 2"] });
    expect(line.previousYear).toEqual({ state: "across a break" });
    const both = ["eds-nlp 1", "eds-nlp 2"].map((version) => exampleValidation({ version }));
    const corrected = (await detailOf(both)).line;
    const estimate = (at: number) => corrected.corrections!.points.at(at) as Estimate;
    // The last point is provisional: January 2026 and 2025 are the second and the fourteenth before the end.
    expect(corrected.correction).toMatchObject({ value: estimate(-2).value });
    expect(corrected.previousYear).toMatchObject({
      state: "compared",
      basis: "corrected",
      difference: estimate(-2).value - estimate(-14).value,
    });
    const [before, after] = corrected.corrections!.phases.map(({ level }) => level as Estimate);
    expect(corrected.corrections!.phases[1]!.change).toMatchObject({ difference: after!.value - before!.value });
    // Of predictive values 0.9 and 0.85, and the mean that the chart draws.
    const { centre } = corrected.series.phases[0]!;
    expect(before!.value).toBeCloseTo(centre! * 0.9 + (1 - centre!) * 0.15, 12);
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
    const { source } = await openNatively(await writeCounts(shapes), () => testNow);
    const service = createFigureService(source);
    const view: View = { site: 2, from: "2024-02", to: "2026-01", grain: "month", filters: {} };
    const mean = (await service.indicator("charlson", view)).line.current;
    expect(mean).toMatchObject({ state: "final", numerator: 240, denominator: 120, value: 2 });
    const { line: delay, provenance } = await service.indicator("discharge-letter-delay", view);
    expect(provenance.sql).toMatch(/GROUP BY indicator, .*delay_days, censored$/);
    expect(delay.current).toMatchObject({ state: "final", numerator: 160, denominator: 200, value: 0 });
    expect(delay.marks.find(({ days }) => days === 8)?.figure).toMatchObject({ value: 0.8 });
    await source.engine.close();
  });
});

describe("an extract of both levels", () => {
  const both = async (numerator: string) =>
    openNatively(
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
      () => testNow,
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
