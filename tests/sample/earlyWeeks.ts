import { expect, test } from "vitest";
import { chanceOf } from "../../src/figures/signals/chanceOf.ts";
import { copiedSentence } from "../../src/figures/sentences/copiedSentence.ts";
import { highlightSentences } from "../../src/figures/sentences/highlightSentences.ts";
import { seriesSentences } from "../../src/figures/sentences/seriesSentences.ts";
import { signalsOf } from "../../src/figures/signals/signalsOf.ts";
import { tabulate } from "../../src/figures/tabulate.ts";
import { toldBy } from "../../src/figures/toldBy.ts";
import { catalogue } from "../../src/indicators/catalogue/catalogue.ts";
import { messages } from "../../src/locales/fr/messages.ts";
import { translator } from "../../src/locales/translate.ts";
import type { SampleFigures } from "./SampleFigures.ts";

const french = translator("fr", messages);

/** Tests what the weeks of the sample tell. */
export function earlyWeeks(sample: () => SampleFigures): void {
  test("winter-epidemic-2025: flu gives an early signal in the week it begins, and in each up to the one before its peak", async () => {
    const { earlySignals } = sample();
    const found = await earlySignals("flu");
    expect(found.filter((week) => week > "2024-04-01" && week < "2025-09-01")).toEqual([
      "2024-12-23",
      "2024-12-30",
      "2025-01-06",
      "2025-01-13",
      "2025-01-20",
    ]);
  });

  test("early-bronchiolitis-2026: the latest complete week gives an early signal, and the first thing said of it", async () => {
    const { service, byWeek, earlySignals } = sample();
    // The season of the year before began in the last week of the month.
    const inOctober = (await earlySignals("bronchiolitis")).filter((week) => week.slice(5, 7) === "10");
    expect(inOctober).toEqual(["2025-10-27", "2026-10-19"]);
    const { lines, highlights, chance } = await byWeek();
    const highlight = highlights.find(({ indicator }) => indicator === "bronchiolitis")!;
    const line = lines.find(({ indicator }) => indicator.id === "bronchiolitis")!;
    expect([line.period, line.variation]).toEqual(["2026-10-19", "early-high"]);
    const said = highlightSentences(highlight, line, service.tree, french, "fr")!;
    expect(french(said.fact.id, said.fact.values)).toBe(
      "Bronchiolite aux urgences\u00a0: 54 passages la semaine du 19 octobre 2026, au-dessus du seuil EARS C2 (23 par semaine).",
    );
    const copied = { line, site: "AP-HP", filters: {}, whole: null, extractedAt: "2026-11-02", synthetic: true };
    expect(copiedSentence(copied, french, "fr")).toMatch(/54.*, au-dessus du seuil EARS C2 \(23 par semaine\)/);
    // What chance gives is known of the charts alone.
    expect(chance).toEqual(chanceOf(lines.filter(({ series }) => series.chart !== "EARS C2")));
  });

  test("early-bronchiolitis-2026: an overview by month tells the same week, and its sentence leads to the weeks", async () => {
    const { service, view, byWeek } = sample();
    const { lines, highlights } = await service.overview(view());
    const line = lines.find(({ indicator }) => indicator.id === "bronchiolitis")!;
    expect([line.period, line.variation, line.weekly?.period]).toEqual(["2026-10-01", "early-high", "2026-10-19"]);
    const highlight = highlights.find(({ indicator }) => indicator === "bronchiolitis")!;
    const weeks = (await byWeek()).highlights.find(({ indicator }) => indicator === "bronchiolitis");
    expect(highlight).toEqual(weeks);
    expect(toldBy(highlight, line)).toBe(line.weekly);
    const words = seriesSentences({ ...line, corrections: null }, view(), french, "fr").map(({ id, values }) =>
      french(id, values),
    );
    expect(words).toEqual(
      expect.arrayContaining([
        expect.stringMatching(/^En octobre 2026\u00a0: /),
        "Indicateur saisonnier, suivi par semaine\u00a0: d’un mois à l’autre, chaque saison paraîtrait inhabituelle.",
        "La semaine du 19 octobre 2026\u00a0: 54 passages, au-dessus du seuil EARS C2 (23 par semaine). Signal précoce, à surveiller.",
      ]),
    );
  });

  test("seasonality: no month of an infection of the winter is a signal, at any hospital; its weeks say when it begins", async () => {
    const { service, hospitals, view, earlySignals } = sample();
    const { lines } = await service.overview(view());
    const winter = ["bronchiolitis", "flu", "covid"];
    const everywhere = new Map([[service.tree.root, lines], ...hospitals]);
    for (const month of ["2024-08", "2024-12", "2025-01", "2025-12", "2026-10"]) {
      const told = signalsOf(everywhere, `${month}-01`).flatMap(({ leader, others }) => [leader, ...others]);
      expect(told.filter(({ kind, line }) => kind === "variation" && winter.includes(line.indicator.id))).toEqual([]);
    }
    const begins = (await earlySignals("bronchiolitis")).map((week) => week.slice(0, 7));
    expect(begins).toEqual(expect.arrayContaining(["2024-11", "2025-11"]));
  });

  test("a table by week has the thresholds of the screens; below the whole none needs a week that is hidden there", async () => {
    const { service, source, view } = sample();
    const { root, sites } = service.tree;
    const indicators = catalogue.filter(({ id }) => id === "bronchiolitis");
    const weekly = { indicators, level: null, grain: "week", splits: [], filters: {}, unprotected: false } as const;
    const holed: [isRoot: boolean, isJudged: boolean][] = [];
    for (const site of [root, sites.get(root)!.children[0]!]) {
      const { points } = (await service.indicator("bronchiolitis", view({ site, grain: "week" }))).line.series;
      for (const { period, early } of await tabulate(source, {
        ...weekly,
        site,
        from: "2026-08-03",
        to: "2026-10-25",
      })) {
        const at = points.findIndex((point) => point.period === period);
        const { upperLimit, signal } = points[at]!;
        expect(early).toMatchObject(
          upperLimit === null ? { state: "no threshold" } : { upper: upperLimit, signal: signal !== null },
        );
        const baseline = points.slice(at - 9, at - 2).map(({ figure }) => figure.state);
        if (baseline.includes("hidden")) holed.push([site === root, upperLimit !== null]);
      }
    }
    expect(holed).toContainEqual([true, true]);
    expect(holed).toContainEqual([false, false]);
    expect(holed).not.toContainEqual([false, true]);
  });
}
