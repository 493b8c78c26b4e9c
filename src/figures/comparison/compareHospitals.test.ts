import { afterAll, beforeAll, expect, test } from "vitest";
import { lateEngine } from "../../engine/lateEngine.ts";
import { tnmDocumented } from "../../indicators/catalogue/cancer/tnmDocumented.ts";
import { dischargeLetterDay0 } from "../../indicators/catalogue/discharge-letter/dischargeLetterDay0.ts";
import { malnutrition } from "../../indicators/catalogue/frailty/malnutrition.ts";
import { pressureUlcer } from "../../indicators/catalogue/frailty/pressureUlcer.ts";
import { tobaccoStatus } from "../../indicators/catalogue/habits/tobaccoStatus.ts";
import { allergiesDocumented } from "../../indicators/catalogue/record/allergiesDocumented.ts";
import type { Proportion } from "../../indicators/language/Indicator.ts";
import type { View } from "../../perimeter/View.ts";
import { exampleValidation } from "../correction/testing/exampleValidation.ts";
import { createFigureService } from "../createFigureService.ts";
import type { FigureService } from "../FigureService.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { randomFigures } from "../testing/randomFigures.ts";

const byAge: Proportion = { ...tobaccoStatus, id: "tobacco-by-age", funnel: "standardised" };
const indicators = [
  dischargeLetterDay0,
  tnmDocumented,
  tobaccoStatus,
  byAge,
  pressureUlcer,
  malnutrition,
  allergiesDocumented,
];
let source: Awaited<ReturnType<typeof randomFigures>>;
let service: FigureService;
beforeAll(async () => {
  source = await randomFigures({ seed: 5, stays: 16_000, k: 11, indicators });
  service = createFigureService(source);
});
afterAll(() => source.engine.close());

/** A window read as a whole, so that the breakdown below the chart covers the same months. */
const view = (site: number, filters: View["filters"] = {}): View => ({
  site,
  from: "2024-01",
  to: "2024-09",
  grain: "month",
  filters,
});

test.each([
  ["discharge-letter-day0", {}],
  ["tobacco-status", {}],
  ["pressure-ulcer", {}],
  ["malnutrition", { sex: "f" }],
] as const)(
  "the funnel of %s (%o) holds the counts that the breakdown by hospital shows, and no other",
  async (id, filters) => {
    const [peers, ...others] = (await service.funnel(id, view(1, filters)))!.peers;
    expect([peers!.sites, others]).toEqual([[100, 200, 300, 400, 500], []]);
    const shown = new Map(peers!.judged?.hospitals.map((one) => [one.site, one]));
    const rows = await service.breakdown(id, "hospital", view(1, filters));
    expect(rows).toHaveLength(5);
    for (const { key, figure } of rows) {
      const one = shown.get(Number(key));
      const apart = peers!.apart.find(({ site }) => site === Number(key));
      if (!isCounted(figure)) expect([one, apart?.why]).toEqual([undefined, figure.state]);
      else if (peers!.judged)
        expect([one!.numerator, one!.denominator, apart]).toEqual([figure.numerator, figure.denominator, undefined]);
    }
  },
);

test("of a hospital without a unit it is said whether reading may be why", async () => {
  const why = async (id: string) => {
    const comparison = await service.funnel(id, view(1, { visit: ["urgence"] }));
    return new Set(comparison!.peers.flatMap(({ apart }) => apart.map((one) => one.why)));
  };
  expect(await why("discharge-letter-day0")).toEqual(new Set(["empty"]));
  expect(await why("tnm-documented")).toEqual(new Set(["unselected"]));
});

test("the reference is that of the hospitals shown, so that no hidden one can be subtracted from it", async () => {
  const { funnel, hospitals } = (await service.funnel("tobacco-status", view(1)))!.peers[0]!.judged!;
  const sum = (of: "numerator" | "denominator") => hospitals.reduce((total, one) => total + one[of], 0);
  expect(funnel.target).toBe(sum("numerator") / sum("denominator"));
});

test("standardised, as many are expected as counted, and strata were compared finely enough to be called so", async () => {
  const { standardised, peers } = (await service.funnel("tobacco-by-age", view(1)))!;
  expect(standardised).toEqual({ state: "standardised", by: ["age_band", "sex"] });
  const { hospitals, finelyCompared, funnel } = peers[0]!.judged!;
  expect(funnel.kind).toBe("ratio");
  expect(finelyCompared).toBeGreaterThanOrEqual(0.75);
  const expected = hospitals.reduce((sum, { point }) => sum + point.size, 0);
  expect(expected).toBeCloseTo(
    hospitals.reduce((sum, { numerator }) => sum + numerator, 0),
    6,
  );
});

test("where secrecy leaves too few strata hospitals are compared as they are, and it is said", async () => {
  const { standardised, peers } = (await service.funnel("pressure-ulcer", view(1)))!;
  expect(standardised).toEqual({ state: "impossible", why: "hidden" });
  expect(peers[0]!.judged?.funnel.kind ?? "proportion").toBe("proportion");
});

test.each(["discharge-letter-day0", "tobacco-status", "pressure-ulcer", "malnutrition"])(
  "the levels of %s are what breakdowns and the indicator's own screen show of the window",
  async (id) => {
    const hospitals = [100, 200, 300, 400, 500];
    const rows = await service.breakdown(id, "hospital", view(1));
    const levels = await service.levels([id], hospitals, view(1));
    expect(levels.map(({ figure }) => figure)).toEqual(rows.map(({ figure }) => figure));
    // From wherever they are asked, and also where the records alone can tell.
    for (const filters of [{}, { sex: "f", age: ["75–84", "85+"], stay: ["MCO"] }] as const)
      for (const site of [1, 10, 100, 111]) {
        const [level] = await service.levels([id], [site], view(100, filters));
        expect([site, level!.figure]).toEqual([site, (await service.indicator(id, view(site, filters))).line.current]);
      }
  },
);

test("a place stands beside another, or beside itself earlier, with an interval; beside what holds it, without", async () => {
  const pair = async (one: View, other: View) => (await service.pairs(["discharge-letter-day0"], one, other))[0]!;
  const beside = await pair(view(100), view(500));
  expect([beside.one.site, beside.other.site, beside.difference.state]).toEqual([100, 500, "compared"]);
  const earlier = await pair({ ...view(100), from: "2024-06" }, { ...view(100), to: "2024-05" });
  expect([earlier.difference.state, earlier.one.window, earlier.other.window]).toEqual([
    "compared",
    { from: "2024-06", to: "2024-09" },
    { from: "2024-01", to: "2024-05" },
  ]);
  expect((await pair(view(100), view(1))).difference).toEqual({ state: "overlapping" });
});

test("what several versions read is compared where it is corrected, as the indicator's own screen corrects the window", async () => {
  const [one, other] = [view(100), view(500)];
  const compare = async (of: FigureService) => (await of.pairs(["tobacco-status"], one, other))[0]!;
  const raw = await compare(service);
  expect([raw.one.nlpVersion, raw.difference]).toEqual(["mixed", { state: "versions differ" }]);
  const versions = ["eds-nlp 1", "eds-nlp 2"];
  const validations = versions.map((version) => exampleValidation({ caseDefinition: tobaccoStatus.id, version }));
  const validated = createFigureService({ ...source, validations });
  const { difference } = await compare(validated);
  const screens = await Promise.all([one, other].map((of) => validated.indicator("tobacco-status", of)));
  expect(difference).toMatchObject({
    corrected: { one: screens[0]!.line.correction, other: screens[1]!.line.correction },
  });
});

test("every perimeter and grain has the same comparison", async () => {
  const whole = await service.funnel("tobacco-status", view(1));
  for (const site of [10, 100, 500]) expect(await service.funnel("tobacco-status", view(site))).toEqual(whole);
  expect(await service.funnel("tobacco-status", { ...view(1), grain: "quarter" })).toEqual(whole);
});

test("what the sheet does not compare has no funnel, nor what is not complete in any month", async () => {
  expect(await service.funnel("allergies-documented", view(1))).toBeNull();
  expect(await service.funnel("tobacco-status", { ...view(1), from: "2024-12", to: "2024-12" })).toBeNull();
});

test("while records are loading nothing is compared that will not be, and no count is another", async () => {
  const early = createFigureService({
    ...source,
    engine: lateEngine(new Promise(() => undefined)),
    recordsLoaded: () => false,
  });
  for (const id of ["discharge-letter-day0", "pressure-ulcer"]) {
    const now = (await early.funnel(id, view(1)))!.peers[0]!;
    const later = (await service.funnel(id, view(1)))!.peers[0]!;
    const counts = new Map(
      later.judged?.hospitals.map(({ site, numerator, denominator }) => [site, [numerator, denominator]]),
    );
    for (const { site, numerator, denominator } of now.judged?.hospitals ?? [])
      expect([numerator, denominator]).toEqual(counts.get(site));
    for (const { site, why } of later.apart) if (why === "hidden") expect(now.apart).toContainEqual({ site, why });
  }
});
