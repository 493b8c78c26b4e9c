import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { openNativeEngine } from "../../engine/native/openNativeEngine.ts";
import { nativeReader } from "../../extract/reading/nativeReader.ts";
import { diskSource } from "../../extract/sources/diskSource.ts";
import { type ExtractChange, writeExtract } from "../../extract/testing/writeExtract.ts";
import { lastWholeMonth } from "../../perimeter/months.ts";
import type { View } from "../../perimeter/View.ts";
import { createFigureService, type FigureSource } from "../createFigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { openFigures } from "../openFigures.ts";
import { comparedService } from "./comparedService.ts";
import { readRemembered } from "./readRemembered.ts";
import { rememberFigures } from "./rememberFigures.ts";
import { current, earlier, only, relabelled } from "./testing/twoExtracts.ts";

const sources: FigureSource[] = [];

async function open(change: ExtractChange): Promise<FigureSource> {
  const folder = await writeExtract(change);
  const opening = await openFigures(diskSource(folder), {
    openEngine: openNativeEngine,
    makeReader: (engine) => nativeReader(engine, folder),
    now: () => new Date("2026-04-01T00:00:00Z"),
  });
  if (!opening.accepted) throw new Error(JSON.stringify(opening.problems));
  sources.push(opening.source);
  return opening.source;
}

/** Both extracts opened one after the other; the first only lives on in what was remembered of it, as text. */
async function linesSince(then: FigureSource, now: FigureSource, changes: Partial<View> = {}) {
  const read = readRemembered(JSON.parse(JSON.stringify(await rememberFigures(then))));
  if (!("ok" in read)) throw new Error(JSON.stringify(read.refused));
  const service = comparedService(createFigureService(now), read.ok, now.descriptor);
  const to = lastWholeMonth(now.descriptor.period.end);
  const view: View = { site: 1, from: "2026-01", to, grain: "month", filters: {}, ...changes };
  const { lines } = await service.overview(view);
  return (id: string): IndicatorFigures => lines.find(({ indicator }) => indicator.id === id)!;
}

describe("two extracts, the second opened after the first", () => {
  let then: FigureSource;
  let now: FigureSource;
  let plain: FigureSource;
  let reread: FigureSource;
  beforeAll(async () => {
    [then, now, plain, reread] = [await open(earlier), await open(current), await open({}), await open(relabelled)];
  });
  afterAll(async () => void (await Promise.all(sources.map(({ engine }) => engine.close()))));

  test("letters that came late are a revision of the past, the new month is new data", async () => {
    const january = async (source: FigureSource) => {
      const { line } = await createFigureService(source).indicator("document-coverage", {
        site: 1,
        from: "2026-01",
        to: "2026-01",
        grain: "month",
        filters: {},
      });
      return line.current.state === "final" ? line.current.value! : Number.NaN;
    };
    const line = (await linesSince(then, now))("document-coverage");
    expect(line.period).toBe("2026-02-01");
    const [before, after] = [await january(then), await january(now)];
    const february = line.current.state === "final" ? line.current.value! : Number.NaN;
    expect(after).toBeGreaterThan(before);
    expect(february).toBeLessThan(after);
    expect(line.since).toEqual({
      extractedAt: "2026-02-15T06:00:00",
      change: {
        state: "split",
        total: after - before + (february - after),
        past: { cause: "revision", difference: after - before },
        newData: february - after,
      },
    });
  });

  test("the late letters move a delay's share within eight days, and what is wanting in one number", async () => {
    const [before, after] = await Promise.all(
      [then, now].map(async (source) => {
        const service = createFigureService(source);
        const january: View = { site: 1, from: "2026-01", to: "2026-01", grain: "month", filters: {} };
        const { line: delay } = await service.indicator("discharge-letter-delay", january);
        const { line: count } = await service.indicator("letters-missing", january);
        const [share, missing] = [delay.marks.find(({ days }) => days === 8)!.figure, count.current];
        if (share.state !== "final" || missing.state !== "final") throw new Error(`${share.state} ${missing.state}`);
        return { share: share.value!, missing: missing.value! };
      }),
    );
    const lines = await linesSince(then, now);
    const { change } = lines("discharge-letter-delay").since!;
    expect(change).toMatchObject({
      state: "split",
      past: { cause: "revision", difference: after!.share - before!.share },
    });
    expect(after!.share).toBeGreaterThan(before!.share);
    const total = after!.missing - before!.missing;
    expect(total).not.toBe(0);
    expect(lines("letters-missing").since!.change).toEqual({ state: "undivided", total, cause: null });
    const ofAWindow = await linesSince(then, now, { from: "2026-01", to: "2026-01" });
    expect(ofAWindow("letters-missing").since!.change).toMatchObject({ total });
  });

  test("each site is compared with itself", async () => {
    const [bichat, beaujon] = [await linesSince(then, now, { site: 10 }), await linesSince(then, now, { site: 11 })];
    const [a, b] = [bichat, beaujon].map((lines) => lines("document-coverage").since!.change);
    expect([a!.state, b!.state]).toEqual(["split", "split"]);
    expect(a).not.toEqual(b);
  });

  test("an extract against itself has changed in nothing", async () => {
    const lines = await linesSince(plain, plain);
    let compared = 0;
    expect(lines("letters-missing").since!.change).toEqual({ state: "undivided", total: 0, cause: null });
    for (const { id } of plain.catalogue) {
      const { since } = lines(id);
      if (since?.change.state !== "split") continue;
      expect(since.change).toMatchObject({ total: 0, newData: 0, past: { cause: "revision", difference: 0 } });
      compared += 1;
    }
    expect(compared).toBeGreaterThan(5);
  });

  test("the same documents read by another version: the version's, where reading plays a part", async () => {
    const lines = await linesSince(plain, reread);
    const { change } = lines("tobacco-status").since!;
    expect(change).toMatchObject({ state: "split", past: { cause: "version" }, newData: 0 });
    expect(change.state === "split" && change.total).toBeGreaterThan(0);
    expect(lines("document-coverage").since!.change).toMatchObject({ total: 0, past: { cause: "revision" } });
  });

  test("a window read as one, a filter, another grain and a unit were not remembered", async () => {
    for (const changes of [
      { from: "2026-01", to: "2026-01" },
      { filters: { sex: "f" } },
      { grain: "quarter" },
      { site: 100 },
    ] satisfies Partial<View>[])
      expect((await linesSince(then, now, changes))("document-coverage").since).toBeNull();
  });

  test("what is remembered of a hidden figure is that it is hidden", async () => {
    const few = await open({
      tables: {
        ...only(["visit_occurrence", "condition_occurrence"], "visit_occurrence_id < 30"),
        ...only(["note", "note_nlp_run", "note_nlp"], "note_id < 30"),
      },
    });
    const { indicators } = await rememberFigures(few);
    const hidden = indicators.flatMap(({ sites }) =>
      sites.flatMap(({ periods }) => periods.filter(({ state }) => state === "hidden")),
    );
    expect(hidden.length).toBeGreaterThan(5);
    for (const month of hidden) expect(Object.keys(month)).toEqual(["period", "state"]);
  });
});
