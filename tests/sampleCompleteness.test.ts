import { readFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { completenessAt } from "../src/figures/completeness/completenessAt.ts";
import { completeSources } from "../src/figures/completeness/adjustment/completeSources.ts";
import { completenessOf } from "../src/figures/completeness/lineCompleteness.ts";
import { gathered } from "../src/figures/gathered.ts";
import { siteLines } from "../src/figures/siteLines.ts";
import { createFigureService, type FigureSource } from "../src/figures/createFigureService.ts";
import type { FigureService } from "../src/figures/FigureService.ts";
import type { IndicatorFigures } from "../src/figures/IndicatorFigures.ts";
import { isTooFine } from "../src/figures/isTooFine.ts";
import { tabulate } from "../src/figures/tabulate.ts";
import { changeSentence } from "../src/figures/sentences/changeSentence.ts";
import { copiedSentence } from "../src/figures/sentences/copiedSentence.ts";
import { seriesSentences } from "../src/figures/sentences/seriesSentences.ts";
import { messages } from "../src/locales/fr/messages.ts";
import { translator } from "../src/locales/translate.ts";
import type { View } from "../src/perimeter/View.ts";
import { openedSample } from "./sample/openedSample.ts";

const sample = join(import.meta.dirname, "..", "data-samples");
const events = JSON.parse(readFileSync(join(sample, "events.json"), "utf8")) as {
  id: string;
  site: string | null;
  unit: string | null;
  from: string;
  to: string | null;
}[];
const event = (id: string) => events.find((one) => one.id === id)!;
const t = translator("fr", messages);
const byId = (a: IndicatorFigures, b: IndicatorFigures) => (a.indicator.id < b.indicator.id ? -1 : 1);

/** The events that the sample is built with, found again in its completeness. */
describe("completeness of the sample's documents", { timeout: 60_000 }, () => {
  let source: FigureSource;
  let service: FigureService;
  beforeAll(async () => {
    const opening = await openedSample();
    ({ source } = opening);
    service = createFigureService(source);
  }, 120_000);

  const siteOf = (code: string | null) => [...source.tree.sites.values()].find((one) => one.code === code)!.id;
  const viewOf = (code: string, changes: Partial<View> = {}): View => ({
    site: siteOf(code),
    from: "2023-11",
    to: "2026-10",
    grain: "month",
    filters: {},
    ...changes,
  });
  const lineOf = async (id: string, view: View) => (await service.indicator(id, view)).line;
  const said = (line: Awaited<ReturnType<typeof lineOf>>) =>
    seriesSentences(line, { from: "2023-11", to: "2026-10" }, t, "fr")
      .map(({ id, values }) => t(id, values))
      .join(" ");

  test("Louis-Mourier: what comes before its go-live is a phase of its own, out of every limit", async () => {
    const { site, from } = event("go-live-LMR");
    for (const id of ["discharge-letter-day0", "document-coverage", "suicide-attempt", "charlson"]) {
      const { series, ...line } = await lineOf(id, viewOf(site!));
      const before = series.points.filter(({ period }) => period < from);
      expect(before.length).toBe(10);
      for (const point of before) expect(point).toMatchObject({ beforeStart: true, enters: false, signal: null });
      for (const { beforeStart } of series.points.slice(10)) expect(beforeStart).toBeUndefined();
      expect(series.phases[1]).toMatchObject({ from: 10, begins: null });
      expect(series.phases[0]).toMatchObject({ from: 0, to: 9, status: "run", centre: null });
      expect(said({ series, ...line })).toContain(
        "Documents mis en service en septembre 2024\u00a0: ce qui précède n’est pas jugé.",
      );
    }
  });

  test("Bichat: the months without letters are incomplete documents, not a fall of quality", async () => {
    const { site, from, to } = event("letters-stop-BCH");
    const line = await lineOf("discharge-letter-day0", viewOf(site!));
    const low = line.series.points.filter(({ lowCompleteness }) => lowCompleteness);
    expect(low.map(({ period }) => period)).toEqual([from, "2025-04-01"]);
    expect(to).toBe("2025-04-30");
    for (const point of low) {
      expect(point).toMatchObject({ enters: false, signal: null, figure: { state: "final" } });
      expect(point.lowCompleteness!.c).toBeLessThan(0.06);
      expect(point.lowCompleteness!.c0).toBeGreaterThan(0.7);
    }
    expect(said(line)).toMatch(
      /Documents incomplets en mars et avril 2025\u00a0: 2\u00a0% des séjours ont un document, contre \d\d\u00a0% attendus\./,
    );
    // The completeness itself is there to tell that it falls.
    const coverage = await lineOf("document-coverage", viewOf(site!));
    expect(coverage.series.points.filter(({ signal }) => signal?.side === "low").map(({ period }) => period)).toEqual(
      expect.arrayContaining([from, "2025-04-01"]),
    );
  });

  test("Bichat as it was seen at the end of April 2025: no fall is signalled, compared or highlighted", async () => {
    const { descriptor } = source;
    const day = "2025-04-30";
    const then = createFigureService({
      ...source,
      descriptor: {
        ...descriptor,
        period: { ...descriptor.period, end: day },
        watermark: { visits: day, notes: day, nlp: day, conditions: day },
      },
    });
    const { lines, highlights } = await then.overview(viewOf("BCH", { from: "2023-11", to: "2025-04" }));
    const resting = lines.filter(({ series }) => series.points.some(({ lowCompleteness }) => lowCompleteness));
    expect(resting.map(({ indicator }) => indicator.id)).toEqual(
      expect.arrayContaining(["discharge-letter-day0", "letter-sections", "tobacco-status", "charlson"]),
    );
    for (const line of resting) {
      expect(line.variation).toBeNull();
      expect(highlights.filter(({ kind, indicator }) => kind === "signal" && indicator === line.indicator.id)).toEqual(
        [],
      );
    }
    const day0 = resting.find(({ indicator }) => indicator.id === "discharge-letter-day0")!;
    expect(day0.period).toBe("2025-04-01");
    expect([day0.previous, day0.previousYear]).toEqual([
      { state: "incomplete documents" },
      { state: "incomplete documents" },
    ]);
    const words = changeSentence({ state: "incomplete documents" });
    expect(t(words.id, words.values)).toBe("documents incomplets");
    expect(said({ ...day0, corrections: null })).toMatch(
      /^En avril 2025\u00a0: .+, documents incomplets\u00a0: 2\u00a0% des séjours .+ Variation non jugée\./,
    );
    // What falls is the completeness, and that is told.
    expect(highlights).toContainEqual(expect.objectContaining({ kind: "signal", indicator: "document-coverage" }));
  });

  test("Bichat over months that hold the interruption: the sentence that leaves the screen says it", async () => {
    const line = await lineOf("discharge-letter-day0", viewOf("BCH", { from: "2025-02", to: "2025-05" }));
    const whole = { from: "2025-02", to: "2025-05" };
    const copied = copiedSentence(
      { line, site: "Bichat", filters: {}, whole, extractedAt: "2026-11-15", synthetic: true },
      t,
      "fr",
    );
    expect(copied).toContain(". Documents incomplets en mars et avril 2025\u00a0: 2\u00a0% des séjours");
    expect(copied).toMatch(/attendus\. Extrait du 15 novembre 2026\./);
  });

  test("units of few patients: secrecy leaves too few months, and nothing is told of them", async () => {
    const units = events.filter(({ id }) => id.startsWith("few-patients-"));
    expect(units.length).toBeGreaterThan(5);
    for (const { unit } of units) {
      const { id } = [...source.tree.sites.values()].find(({ name }) => name.startsWith(unit!))!;
      expect((await completenessAt(source, [id], 11, {})).get(id)!.DISCHARGE).toEqual({ state: "hidden" });
    }
    const everyone = await completenessAt(source, [siteOf("LMR")], 1_000_000, {});
    for (const fit of Object.values(everyone.get(siteOf("LMR"))!)) expect(fit).toEqual({ state: "hidden" });
  });

  test("HAD never had a document: nothing is judged", async () => {
    const line = await lineOf("discharge-letter-day0", viewOf("HAD"));
    expect(line.series.points.every(({ beforeStart }) => beforeStart)).toBe(true);
    expect(line.variation).toBeNull();
    expect(said(line)).toContain("Aucun document de ce périmètre dans l’entrepôt à ces dates");
  });

  test("the quality of every hospital: when its documents began, how they were read, what is fit for steering", async () => {
    const view = { ...viewOf("LMR"), site: source.tree.root };
    const { sites } = await service.quality(view);
    const judged = await service.verdicts(view);
    expect([sites.length, judged.length]).toEqual([38, 38]);
    const of = (code: string) => sites.find(({ site }) => site === siteOf(code))!;
    const { from } = event("go-live-LMR");
    for (const group of ["DISCHARGE", "EMERGENCY"] as const)
      expect(of("LMR").fits[group]).toMatchObject({ state: "fitted", t0: from.slice(0, 7) });
    expect(of("BCH").fits.DISCHARGE).toMatchObject({ t0: "2023-11" });
    expect(of("HAD").fits.DISCHARGE).toMatchObject({ c0: 0 });
    expect(of("BRC").fits.EMERGENCY).toEqual({ state: "nothing" });
    for (const { verdicts } of judged) {
      expect(verdicts.map(({ indicator }) => indicator)).toEqual(source.catalogue.map(({ id }) => id));
      for (const { fit, reasons } of verdicts) expect(fit).toBe(reasons.length === 0);
    }
    for (const { reading } of sites)
      for (const { documents, read, unreadable, unknown } of reading.months) {
        expect(read!).toBeLessThanOrEqual(documents);
        expect(Math.max(unreadable!, unknown)).toBeLessThan(documents / 4);
      }
    const reasonsOf = (code: string, id: string) =>
      judged
        .find(({ site }) => site === siteOf(code))!
        .verdicts.find(({ indicator }) => indicator === id)!
        .reasons.map((reason) => reason.code);
    expect(reasonsOf("HAD", "document-coverage")).toContain("before start");
    expect(reasonsOf("PSL", "discharge-letter-day0")).toEqual(["research"]);
    expect(reasonsOf("PSL", "charlson")).toContain("version changed");
    // No finer than its sheet allows: a group of hospitals.
    expect(reasonsOf("PSL", "self-harm-girls-8-17")).toEqual(["not measured"]);
    const spring = await service.verdicts({ ...view, from: "2025-02", to: "2025-05" });
    const bichat = spring.find(({ site }) => site === siteOf("BCH"))!.verdicts;
    for (const id of ["discharge-letter-day0", "charlson"])
      expect(bichat.find(({ indicator }) => indicator === id)!.reasons).toContainEqual(
        expect.objectContaining({ code: "low completeness" }),
      );
    const emergency = bichat.find(({ indicator }) => indicator === "suicide-attempt")!.reasons;
    expect(emergency.map(({ code }) => code)).not.toContain("low completeness");
  });

  test("the level of AP-HP, adjusted for hospitals that were not complete", async () => {
    const view = { ...viewOf("LMR"), site: source.tree.root };
    const [complete, weighted] = await service.adjusted("discharge-letter-day0", view);
    if (complete?.state !== "adjusted" || weighted?.state !== "adjusted") throw new Error("not adjusted");
    for (const code of ["LMR", "BCH"]) expect(complete.level.left).toContain(siteOf(code));
    expect(complete.level.kept).toContain(siteOf("PSL"));
    expect(weighted.level.left).toEqual(expect.arrayContaining(["LMR", "BCH"].map(siteOf)));
    const { current } = await lineOf("discharge-letter-day0", view);
    if (current.state !== "final") throw new Error(current.state);
    // Both stand near the latest month, once the interruption and the late go-live no longer pull the years before down.
    for (const { level } of [complete, weighted]) {
      expect(Math.abs(level.value - current.value!)).toBeLessThan(0.03);
      expect(level.upper - level.lower).toBeLessThan(0.02);
    }
    expect(await service.adjusted("tobacco-status", view)).toEqual([]);
    expect(await service.adjusted("discharge-letter-day0", viewOf("PSL"))).toEqual([]);
  });

  test("an adjusted level is made from what the table of hospitals shows, and from nothing else", async () => {
    const [root, filters]: [number, View["filters"]] = [source.tree.root, { age: ["45–64"] }];
    const view = { ...viewOf("LMR"), site: root, filters };
    const indicators = source.catalogue.filter(({ id }) => id === "discharge-letter-day0");
    const rows = await tabulate(source, {
      indicators,
      site: root,
      level: "hospital",
      grain: "month",
      splits: [],
      filters,
      from: "2023-11-01",
      to: "2026-10-31",
      unprotected: false,
    });
    const counts = rows.flatMap(({ site, period, figure }) =>
      figure.state === "final" ? [{ site: site.id, month: period.slice(0, 7), ...figure }] : [],
    );
    const hidden = new Set(rows.filter(({ figure }) => figure.state === "hidden").map(({ site }) => site.id));
    const sites = [...new Set(rows.map(({ site }) => site.id))];
    const known = await completenessAt(source, sites, 11, {});
    const fits = new Map([...known].map(([site, { DISCHARGE: fit }]) => [site, fit!]));
    const shown = completeSources(counts, fits, { from: "2023-11", to: "2026-10" })!;
    expect(shown.kept.filter((site) => hidden.has(site)).length).toBeGreaterThan(2);
    const [complete] = await service.adjusted("discharge-letter-day0", view);
    if (complete?.state !== "adjusted") throw new Error(complete?.state);
    const { value, lower, upper, kept, left } = complete.level;
    expect({ value, lower, upper }).toEqual({ value: shown.value, lower: shown.lower, upper: shown.upper });
    expect(new Set(kept)).toEqual(new Set(shown.kept));
    for (const site of hidden) expect(left).toContain(site);
  });

  test("each hospital's line behind its verdicts is the one that its own screen shows", async () => {
    const sites = ["LMR", "PSL", "BRC"].map(siteOf);
    const indicators = source.catalogue.filter((indicator) => !isTooFine(indicator, "hospital"));
    const ids = indicators.map(({ id }) => id);
    const completeness = await completenessOf(source, sites, 11, {});
    const view = { ...viewOf("LMR"), site: source.tree.root };
    const lines = await gathered(siteLines(source, indicators, { sites, completeness }, view, 11, {}));
    for (const site of sites) {
      const overview = (await service.overview({ ...view, site })).lines;
      expect(lines.get(site)!.toSorted(byId)).toEqual(
        overview.filter(({ indicator }) => ids.includes(indicator.id)).toSorted(byId),
      );
    }
  });

  test("no other hospital is said to begin inside the period", async () => {
    const hospitals = [...source.tree.sites.values()].filter(({ level }) => level === "hospital");
    const others = hospitals.filter(({ code }) => code !== "LMR" && code !== "HAD");
    const sites = others.map(({ id }) => id);
    const indicators = source.catalogue.filter(({ id }) => ["discharge-letter-day0", "suicide-attempt"].includes(id));
    const completeness = await completenessOf(source, sites, 11, {});
    const view = { ...viewOf("LMR"), site: source.tree.root };
    const lines = await gathered(siteLines(source, indicators, { sites, completeness }, view, 11, {}));
    const before = others.map(({ id, code }) => [
      code,
      ...lines.get(id)!.flatMap(({ series }) => series.points.filter((point) => point.beforeStart)),
    ]);
    expect(before).toEqual(others.map(({ code }) => [code]));
  });
});
