import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createFigureService, type FigureSource } from "../src/figures/createFigureService.ts";
import type { FigureService } from "../src/figures/FigureService.ts";
import type { IndicatorFigures } from "../src/figures/IndicatorFigures.ts";
import { chanceOf } from "../src/figures/signals/chanceOf.ts";
import { linesBySite } from "../src/figures/signals/linesBySite.ts";
import { type SiteSignal, signalsOf } from "../src/figures/signals/signalsOf.ts";
import { copiedSentence } from "../src/figures/sentences/copiedSentence.ts";
import { highlightSentences } from "../src/figures/sentences/highlightSentences.ts";
import { tabulate } from "../src/figures/tabulate.ts";
import { catalogue } from "../src/indicators/catalogue/catalogue.ts";
import { messages } from "../src/locales/fr/messages.ts";
import { translator } from "../src/locales/translate.ts";
import type { View } from "../src/perimeter/View.ts";
import { openNatively } from "../src/figures/testing/openNatively.ts";

const sample = join(import.meta.dirname, "..", "data-samples");
interface SampleEvent {
  readonly id: string;
  readonly site: string | null;
  readonly unit: string | null;
  readonly from: string;
  readonly indicators: readonly string[];
  readonly facts: { readonly stays?: number };
}
const events = JSON.parse(readFileSync(join(sample, "events.json"), "utf8")) as readonly SampleEvent[];
const event = (id: string) => events.find((one) => one.id === id)!;
/** Those looked for below. */
const sought = [
  "letters-stop-BCH",
  "go-live-LMR",
  "drift-HMN",
  "improvement-APR",
  "growing-completeness-HTD",
  "nlp-version-2026.1",
  "template-change-SAT",
  "winter-epidemic-2025",
  "early-bronchiolitis-2026",
  "seasonality",
  "no-headings-TNN",
  "no-documents-HAD",
  "growing-completeness-JVR",
  "growing-completeness-RDB",
  "negative-lengths-RPC",
  "very-long-stays-CCH",
];
const fewPatients = events.map(({ id }) => id).filter((id) => id.startsWith("few-patients-"));

const french = translator("fr", messages);
const has = (id: string) => catalogue.some((indicator) => indicator.id === id);

test("no event of the sample is forgotten", () => {
  expect([...sought, ...fewPatients].toSorted()).toEqual(events.map(({ id }) => id).toSorted());
});

/** What was put into the sample on purpose is found by who opens it, at its time and under its name. */
describe("the events of the sample", () => {
  let service: FigureService;
  let hospitals: ReadonlyMap<number, readonly IndicatorFigures[]>;
  let source: FigureSource;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const opening = await openNatively(sample);
    ({ source } = opening);
    service = createFigureService(source);
    hospitals = await linesBySite(service, view());
    close = () => opening.source.engine.close();
  }, 120_000);
  afterAll(() => close());

  const view = (more: Partial<View> = {}): View => ({
    site: service.tree.root,
    from: "2023-11",
    to: "2026-10",
    grain: "month",
    filters: {},
    ...more,
  });
  const siteOf = (code: string) => [...service.tree.sites.values()].find((site) => site.code === code)!;

  /** Everything told of a hospital in a month, the last by default. */
  function told(code: string, month: string | null = null): readonly SiteSignal[] {
    return signalsOf(hospitals, month && `${month}-01`).filter(({ site }) => site === siteOf(code).id);
  }

  /** The one thing told about an indicator of a hospital in a month. */
  function about(id: string, code: string, month: string | null = null): SiteSignal | undefined {
    return told(code, month).find((one) => idsOf(one).includes(id));
  }

  const idsOf = ({ leader, others }: SiteSignal) => [leader, ...others].map(({ line }) => line.indicator.id);

  /** The cause and the units that the screen of a place, its hospital by default, tells for an event and all its indicators. */
  async function standingOf({ site, unit, indicators }: SampleEvent, on = siteOf(site!).id) {
    const own = siteOf(unit ?? site!).id;
    const facts = await service.facts(view({ site: on }));
    return facts.flatMap(({ cause, indicators: touched, sites }) =>
      indicators.every((id) => touched.includes(id))
        ? sites.filter((one) => one.site === own).map(({ units }) => ({ cause, units }))
        : [],
    );
  }

  test("letters-stop-BCH: letters are missing, and all that rests on them is one line", () => {
    for (const month of ["2025-03", "2025-04"]) {
      const found = about("document-coverage", "BCH", month)!;
      expect(found.cause).toEqual({ kind: "documents", side: "low", expected: null });
      expect(idsOf(found)).toEqual(expect.arrayContaining(["discharge-letter-day0", "discharge-letter-8days"]));
      const touched = events.find(({ id }) => id === "letters-stop-BCH")!.indicators;
      expect(told("BCH", month).filter((one) => idsOf(one).some((id) => touched.includes(id)))).toHaveLength(1);
    }
    expect(signalsOf(hospitals, "2025-03-01")[0]!.site).toBe(siteOf("BCH").id);
    expect(about("document-coverage", "BCH", "2025-05")).not.toMatchObject({ cause: { side: "low" } });
  });

  test("go-live-LMR: what rests on documents is marked before September 2024, told as a fact, and no signal", async () => {
    const { points } = hospitals
      .get(siteOf("LMR").id)!
      .find(({ indicator }) => indicator.id === "discharge-letter-day0")!.series;
    expect(points.filter(({ beforeStart }) => beforeStart).map(({ period }) => period.slice(0, 7))).toEqual(
      points.map(({ period }) => period.slice(0, 7)).filter((month) => month < "2024-09"),
    );
    expect(about("discharge-letter-day0", "LMR", "2024-08")).toBeUndefined();
    const lmr = event("go-live-LMR");
    const month = lmr.from.slice(0, 7);
    for (const on of [siteOf("LMR").id, service.tree.root]) {
      const [found] = await standingOf(lmr, on);
      expect(found!.cause).toEqual({ kind: "documents begin", first: month, last: month });
      expect(found!.units.map(({ unit }) => unit)).toEqual(["stay", "emergency passage"]);
    }
    const later = await service.facts(view({ from: "2024-09" }));
    expect(later.map(({ cause }) => cause.kind)).not.toContain("documents begin");
  });

  test("drift-HMN: letters of the day of discharge fall, coverage does not", () => {
    for (const month of ["2026-03", "2026-10"]) {
      const found = about("discharge-letter-day0", "HMN", month)!;
      expect(found.leader).toMatchObject({ kind: "variation", side: "low", meaning: "concern" });
      expect(found.cause).toBeNull();
    }
    expect(about("discharge-letter-day0", "HMN", "2025-11")).toBeUndefined();
  });

  test("improvement-APR: letters of the day of discharge rise from March 2026 on", () => {
    for (const month of ["2026-03", "2026-05", "2026-10"])
      expect(about("discharge-letter-day0", "APR", month)!.leader).toMatchObject({
        kind: "variation",
        side: "high",
        meaning: "improvement",
      });
    expect(about("discharge-letter-day0", "APR", "2026-02")!.leader).toMatchObject({ side: "low" });
  });

  for (const code of ["JVR", "RDB"])
    test(`growing-completeness-${code}: more documents come in than at first, and explain the letters`, () => {
      expect(about("document-coverage", code, "2023-12")!.leader).toMatchObject({ side: "low" });
      const latest = about("document-coverage", code)!;
      expect(latest.cause).toMatchObject({ kind: "documents", side: "high" });
      expect(idsOf(latest)).toEqual(expect.arrayContaining(["discharge-letter-day0", "discharge-letter-8days"]));
    });

  test("growing-completeness-HTD: too few stays for a rule: a month far below the usual level is told", () => {
    expect(about("document-coverage", "HTD", "2024-09")!.cause).toMatchObject({ kind: "documents", side: "low" });
    expect(about("document-coverage", "HTD")).toBeUndefined();
  });

  test("nlp-version-2026.1: the series that read begin anew in July 2025, everywhere at once", () => {
    const found = signalsOf(hospitals, "2025-07-01").filter(({ cause }) => cause?.kind === "version");
    expect(found.length).toBeGreaterThan(30);
    for (const { cause } of found)
      expect(cause).toEqual({ kind: "version", from: "eds-nlp 2025.1", to: "eds-nlp 2026.1" });
    expect(idsOf(found[0]!)).toEqual(expect.arrayContaining(["charlson", "tobacco-status"]));
    const other = signalsOf(hospitals, "2025-06-01").filter(({ cause }) => cause?.kind === "version");
    expect(other).toEqual([]);
  });

  test("template-change-SAT: the series begin anew there; the establishment names it from below", async () => {
    const found = about("letter-sections", "SAT", "2026-04")!;
    expect(found.cause).toEqual({ kind: "break", reason: "Nouveau modèle de lettre de liaison à Saint-Antoine" });
    expect(idsOf(found)).toContain("tobacco-status");
    const { highlights } = await service.overview(view());
    const above = highlights.find(({ indicator }) => indicator === "letter-sections");
    expect(above).toMatchObject({ cause: { kind: "break below", declared: { site: "Saint-Antoine" } } });
  });

  let weeks: ReturnType<FigureService["overview"]> | undefined;
  const byWeek = () => (weeks ??= service.overview(view({ grain: "week" })));

  /** The early signals of an indicator of the establishment, by the first day of their week. */
  async function earlySignals(id: string): Promise<readonly string[]> {
    const { lines } = await byWeek();
    const { series } = lines.find(({ indicator }) => indicator.id === id)!;
    expect(series.chart).toBe("EARS C2");
    return series.points.flatMap(({ period }) => {
      const told = signalsOf(new Map([[service.tree.root, lines]]), period).find((one) => idsOf(one).includes(id));
      return told?.leader.kind === "variation" && told.leader.rule === "threshold" ? [period] : [];
    });
  }

  test("winter-epidemic-2025: flu gives an early signal in the week it begins, and in each up to the one before its peak", async () => {
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
    expect((await earlySignals("bronchiolitis")).filter((week) => week.slice(5, 7) === "10")).toEqual(["2026-10-19"]);
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

  test("a table by week has the thresholds of the screens; below the whole none needs a week that is hidden there", async () => {
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

  test.skipIf(!has("bronchiolitis"))(
    "early-bronchiolitis-2026: bronchiolitis is high in October 2026, and was not in October of the years before",
    async () => {
      const { lines } = await service.overview(view());
      const sideIn = (month: string) =>
        signalsOf(new Map([[service.tree.root, lines]]), `${month}-01`)
          .flatMap(({ leader, others }) => [leader, ...others])
          .find(({ line, kind }) => line.indicator.id === "bronchiolitis" && kind === "variation");
      expect(sideIn("2026-10")).toMatchObject({ side: "high" });
      expect(sideIn("2024-10")).not.toMatchObject({ side: "high" });
      expect(sideIn("2025-10")).not.toMatchObject({ side: "high" });
    },
  );

  describe("that no variation can tell, and a standing fact does", () => {
    test("seasonality: seasons are wider than the limits only for winter infections", async () => {
      const { lines } = await service.overview(view());
      const winter = signalsOf(new Map([[service.tree.root, lines]]), "2024-12-01").flatMap(idsOf);
      expect(winter.includes("bronchiolitis")).toBe(has("bronchiolitis"));
    });

    test("no-headings-TNN: a hospital where no heading was ever found has nothing to compare with", async () => {
      const line = hospitals.get(siteOf("TNN").id)!.find(({ indicator }) => indicator.id === "letter-sections")!;
      expect(new Set(line.series.points.map(({ figure }) => figure.state))).toEqual(new Set(["empty"]));
      expect(line.current).toEqual({ state: "empty", selectedByReading: true });
      for (const on of [siteOf("TNN").id, service.tree.root])
        expect(await standingOf(event("no-headings-TNN"), on)).toEqual([
          { cause: { kind: "no headings" }, units: [{ unit: "stay", count: expect.any(Number) }] },
        ]);
    });

    test("no-documents-HAD: a hospital without any document is steady at 0 %", async () => {
      const line = hospitals.get(siteOf("HAD").id)!.find(({ indicator }) => indicator.id === "document-coverage")!;
      expect(line).toMatchObject({ variation: null, current: { numerator: 0 } });
      expect(told("HAD")).toEqual([]);
      const stays = line.series.points.reduce(
        (sum, { figure }) => sum + (figure.state === "final" ? figure.denominator : 0),
        0,
      );
      for (const on of [siteOf("HAD").id, service.tree.root])
        expect(await standingOf(event("no-documents-HAD"), on)).toContainEqual({
          cause: { kind: "no documents" },
          units: [{ unit: "stay", count: stays }],
        });
    });

    for (const [id, cause] of [
      ["negative-lengths-RPC", { kind: "left out", rule: "end-before-start" }],
      ["very-long-stays-CCH", { kind: "long stays" }],
    ] as const)
      test(`${id}: odd stays of one hospital are counted there, and named above`, async () => {
        const { site, facts } = event(id);
        expect(told(site!).map(({ cause: behind }) => behind?.kind)).not.toContain(cause.kind);
        for (const on of [siteOf(site!).id, service.tree.root])
          expect(await standingOf(event(id), on)).toContainEqual({
            cause,
            units: [{ unit: "stay", count: facts.stays }],
          });
        const everywhere = (await service.facts(view())).filter((fact) => fact.cause.kind === cause.kind);
        expect(everywhere.flatMap(({ sites }) => sites)).toHaveLength(1);
      });

    for (const id of fewPatients)
      test(`${id}: a unit of few patients is hidden month by month, and its hospital names it`, async () => {
        const few = event(id);
        const unit = siteOf(few.unit!).id;
        const { lines } = await service.overview(view({ site: unit }));
        const own = lines.filter(({ indicator }) => few.indicators.includes(indicator.id));
        expect(own.flatMap(({ series }) => series.points).some(({ figure }) => figure.state === "hidden")).toBe(true);
        expect(signalsOf(new Map([[0, own]])).flatMap(idsOf)).toEqual([]);
        for (const on of [unit, siteOf(few.site!).id])
          expect(await standingOf(few, on)).toEqual([{ cause: { kind: "hidden" }, units: [] }]);
      });

    test("and at all hospitals together no other fact is told than what the sample holds", async () => {
      const facts = await service.facts(view());
      const named = facts.flatMap(({ cause, sites }) =>
        sites.map(({ site }) => `${cause.kind} ${service.tree.sites.get(site)!.code}`),
      );
      expect(named.toSorted()).toEqual([
        "documents begin LMR",
        "left out RPC",
        "long stays CCH",
        "no documents HAD",
        // Their letters have headings, and none for allergies.
        "no headings CCH",
        "no headings LRB",
        "no headings TNN",
      ]);
    });
  });

  test("38 hospitals have more signals than chance alone would give", () => {
    const chance = chanceOf([...hospitals.values()].flat())!;
    expect(signalsOf(hospitals).length).toBeGreaterThan(chance.expected);
    expect(hospitals.size).toBe(38);
  });
});
