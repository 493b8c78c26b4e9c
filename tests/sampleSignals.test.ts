import { beforeAll, describe, expect, test } from "vitest";
import { chanceOf } from "../src/figures/signals/chanceOf.ts";
import { signalsOf } from "../src/figures/signals/signalsOf.ts";
import { earlyWeeks } from "./sample/earlyWeeks.ts";
import { event, events, fewPatients } from "./sample/SampleEvent.ts";
import { openedSample } from "./sample/openedSample.ts";
import { idsOf, type SampleFigures, sampleFigures } from "./sample/SampleFigures.ts";
import { standingFacts } from "./sample/standingFacts.ts";

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

test("no event of the sample is forgotten", () => {
  expect([...sought, ...fewPatients].toSorted()).toEqual(events.map(({ id }) => id).toSorted());
});

/** What was put into the sample on purpose is found by who opens it, at its time and under its name. */
describe("the events of the sample", () => {
  let opened: SampleFigures;
  const sample = () => opened;

  beforeAll(async () => {
    opened = await sampleFigures((await openedSample()).source);
  }, 120_000);

  test("letters-stop-BCH: letters are missing, and all that rests on them is one line", () => {
    const { hospitals, siteOf, told, about } = sample();
    for (const month of ["2025-03", "2025-04"]) {
      const found = about("document-coverage", "BCH", month)!;
      expect(found.cause).toEqual({ kind: "documents", side: "low", expected: null });
      expect(idsOf(found)).toEqual(expect.arrayContaining(["discharge-letter-day0", "discharge-letter-8days"]));
      const touched = events.find(({ id }) => id === "letters-stop-BCH")!.indicators;
      expect(told("BCH", month).filter((one) => idsOf(one).some((id) => touched.includes(id)))).toHaveLength(1);
    }
    expect(signalsOf(hospitals, "2025-03-01")[0]!.site).toBe(siteOf("BCH").id);
    expect(about("document-coverage", "BCH", "2025-05")).not.toMatchObject({ cause: { side: "low" } });
    // The two months would pull the mean down, and all others lie above it: they enter neither mean nor limits.
    const { series } = hospitals.get(siteOf("BCH").id)!.find(({ indicator }) => indicator.id === "document-coverage")!;
    const high = series.points.filter(({ signal }) => signal && "side" in signal && signal.side === "high");
    expect(high).toEqual([]);
    const lacking = series.points.filter(({ lacksBelow }) => lacksBelow);
    expect(lacking.map(({ period, signal }) => [period, signal?.meaning])).toEqual([
      ["2025-03-01", "concern"],
      ["2025-04-01", "concern"],
    ]);
  });

  test("go-live-LMR: what rests on documents is marked before September 2024, told as a fact, and no signal", async () => {
    const { service, hospitals, view, siteOf, about, standingOf } = sample();
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
    const { about } = sample();
    for (const month of ["2026-03", "2026-10"]) {
      const found = about("discharge-letter-day0", "HMN", month)!;
      expect(found.leader).toMatchObject({ kind: "variation", side: "low", meaning: "concern" });
      expect(found.cause).toBeNull();
    }
    expect(about("discharge-letter-day0", "HMN", "2025-11")).toBeUndefined();
  });

  test("improvement-APR: letters of the day of discharge rise from March 2026 on", () => {
    const { about } = sample();
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
      const { about } = sample();
      expect(about("document-coverage", code, "2023-12")!.leader).toMatchObject({ side: "low" });
      const latest = about("document-coverage", code)!;
      expect(latest.cause).toMatchObject({ kind: "documents", side: "high" });
      expect(idsOf(latest)).toEqual(expect.arrayContaining(["discharge-letter-day0", "discharge-letter-8days"]));
    });

  test("growing-completeness-HTD: too few stays for a rule: a month far below the usual level is told", () => {
    const { about } = sample();
    expect(about("document-coverage", "HTD", "2024-09")!.cause).toMatchObject({ kind: "documents", side: "low" });
    expect(about("document-coverage", "HTD")).toBeUndefined();
  });

  test("nlp-version-2026.1: the series that read begin anew in July 2025, everywhere at once", () => {
    const { hospitals } = sample();
    const found = signalsOf(hospitals, "2025-07-01").filter(({ cause }) => cause?.kind === "version");
    expect(found.length).toBeGreaterThan(30);
    for (const { cause } of found)
      expect(cause).toEqual({ kind: "version", from: "eds-nlp 2025.1", to: "eds-nlp 2026.1" });
    expect(idsOf(found[0]!)).toEqual(expect.arrayContaining(["charlson", "tobacco-status"]));
    const other = signalsOf(hospitals, "2025-06-01").filter(({ cause }) => cause?.kind === "version");
    expect(other).toEqual([]);
  });

  test("template-change-SAT: the series begin anew there; the establishment names it from below", async () => {
    const { service, view, about } = sample();
    const found = about("letter-sections", "SAT", "2026-04")!;
    expect(found.cause).toEqual({ kind: "break", reason: "Nouveau modèle de lettre de liaison à Saint-Antoine" });
    expect(idsOf(found)).toContain("tobacco-status");
    const { highlights } = await service.overview(view());
    const above = highlights.find(({ indicator }) => indicator === "letter-sections");
    expect(above).toMatchObject({ cause: { kind: "break below", declared: { site: "Saint-Antoine" } } });
  });

  describe("week by week", () => {
    earlyWeeks(sample);
  });

  describe("that no variation can tell, and a standing fact does", () => {
    standingFacts(sample);
  });

  test("38 hospitals have more signals than chance alone would give", () => {
    const { hospitals } = sample();
    const chance = chanceOf([...hospitals.values()].flat())!;
    expect(signalsOf(hospitals).length).toBeGreaterThan(chance.expected);
    expect(hospitals.size).toBe(38);
  });
});
