import type { AnswerSource } from "../cube/answer.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import type { Descriptor } from "../extract/Descriptor.ts";
import { calendarOf } from "../indicators/compile/Calendar.ts";
import { familiesOf, type Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { missingColumns } from "../indicators/measured.ts";
import type { SiteTree } from "../perimeter/SiteTree.ts";
import type { View } from "../perimeter/View.ts";
import { periodOf } from "../perimeter/periods.ts";
import { rollUpFor } from "../cube/rollUpFor.ts";
import { breakdownInquiry, breakdownOf, currentInquiry } from "./breakdownOf.ts";
import { compareHospitals } from "./comparison/compareHospitals.ts";
import type { Level } from "./comparison/Level.ts";
import { levelsOf } from "./comparison/levelsOf.ts";
import { pairOf } from "./comparison/pairOf.ts";
import { adjustedLevels } from "./completeness/adjustment/adjustedLevels.ts";
import { completenessAt as fitsAt } from "./completeness/completenessAt.ts";
import { completenessOf } from "./completeness/lineCompleteness.ts";
import { qualityOf } from "./completeness/qualityOf.ts";
import { verdictsOf } from "./completeness/verdictsOf.ts";
import type { Validation } from "./correction/Validation.ts";
import { earlyBelow } from "./early/earlyBelow.ts";
import { isWatched } from "./early/isWatched.ts";
import { earlyDays } from "./early/earlyDays.ts";
import type { FigureService } from "./FigureService.ts";
import { finestGrainOf } from "./finestGrainOf.ts";
import { groupBy } from "./groupBy.ts";
import { highlightsOf } from "./highlightsOf.ts";
import type { IndicatorFigures } from "./IndicatorFigures.ts";
import { ask, seriesInquiry } from "./Ledger.ts";
import { lackedBy } from "./lackedBy.ts";
import { linesOf } from "./linesOf.ts";
import { matrixOf } from "./matrix/matrixOf.ts";
import { measurableAt } from "./measurableAt.ts";
import { placeOf } from "./placeOf.ts";
import { pivotOf } from "./pivot/pivotOf.ts";
import { notMeasured } from "./notMeasured.ts";
import { readableLine } from "./readableLine.ts";
import { readableView } from "./readableView.ts";
import { refusedBy } from "./refusedBy.ts";
import { mayUnprotect, thresholdOf } from "./thresholdOf.ts";
import { chanceOf } from "./signals/chanceOf.ts";
import { signalsBelow } from "./signals/signalsBelow.ts";
import { factsAbout } from "./signals/facts/factsAbout.ts";
import { mergeFacts } from "./signals/facts/mergeFacts.ts";
import type { ReferenceFigure } from "./reference/ReferenceFigure.ts";
import { referencesFor } from "./reference/referencesFor.ts";
import { siteLines } from "./siteLines.ts";
import { statusAt } from "./statusAt.ts";
import { tablesOf } from "./tablesOf.ts";
import { turn } from "./turn.ts";
import { waterfallOf } from "./waterfall/waterfallOf.ts";

export interface FigureSource extends AnswerSource {
  readonly descriptor: Descriptor;
  readonly tree: SiteTree;
  /** The whole catalogue; `measurable` are those whose roll-ups were built. */
  readonly catalogue: readonly Indicator[];
  /** `table.column` that the extract brings. */
  readonly columns: ReadonlySet<string>;
  /** Distinct `nlp_version` of the documents, the oldest first. */
  readonly nlpVersions: readonly string[];
  /** How often the algorithm was right, where people read the same documents. */
  readonly validations: readonly Validation[];
  /** Figures from elsewhere, to stand beside ours. */
  readonly references: readonly ReferenceFigure[];
}

/** Figures of an opened extract. */
export function createFigureService(source: FigureSource): FigureService {
  const { descriptor, tree, catalogue, columns, published } = source;
  const measurable = catalogue.filter((indicator) => missingColumns(indicator, columns).length === 0);
  const families = familiesOf(measurable);
  const familyOf = (indicator: Indicator): Family => families.find(({ indicators }) => indicators.includes(indicator))!;
  const calendar = calendarOf(descriptor);
  const kOf = (view: Pick<View, "unprotected">) =>
    view.unprotected && mayUnprotect(descriptor) ? 1 : thresholdOf(descriptor);

  /** What is known of some sites whatever the filters and the window is found once, and once more when the records are there. */
  function once<T>(
    find: (sites: readonly number[], k: number) => Promise<T>,
  ): (view: Pick<View, "site" | "unprotected">, sites?: readonly number[]) => Promise<T> {
    const known = new Map<string, Promise<T>>();
    return (view, sites = [view.site]) => {
      const k = kOf(view);
      const name = `${sites.join()} ${k} ${source.recordsLoaded?.() !== false}`;
      const asked = known.get(name) ?? find(sites, k);
      known.set(name, asked);
      asked.catch(() => known.delete(name));
      return asked;
    };
  }
  const completenessAt = once((sites, k) => completenessOf(source, sites, k, { priority: "figure" }));
  const qualityAt = once(([site], k) => qualityOf(source, site!, k, { priority: "detail" }));
  const factsAt = once(([site], k) => factsAbout(source, site!, k, { priority: "detail" }));

  async function levels(
    ids: readonly string[],
    sites: readonly number[],
    view: View,
    signal: AbortSignal | undefined,
  ): Promise<readonly Level[]> {
    await turn(signal);
    const options: QueryOptions = { signal, priority: "detail" };
    const fits = await fitsAt(source, sites, kOf(view), options);
    const indicators = ids.map((id) => named(catalogue, id));
    return levelsOf(source, indicators, sites, view, fits, kOf(view), options);
  }

  /** What the extract would have to bring: columns of records, or counts at the grain of the view. */
  const missingFor = (indicator: Indicator, view: View): readonly string[] => {
    const from = periodOf(calendar.start, view.grain).start;
    const to = periodOf(calendar.end, view.grain).end;
    const place = placeOf(tree, view.site);
    return lackedBy(source, indicator, seriesInquiry(place, view.filters, view.grain, from, to));
  };
  const tooFine = (indicator: Indicator, view: View) => refusedBy(indicator, view, tree, calendar);
  const withheld = (indicator: Indicator, view: View): IndicatorFigures =>
    notMeasured(
      indicator,
      missingFor(indicator, view),
      tooFine(indicator, view),
      statusAt(source, view.site)(indicator),
    );

  /** A line of each of these indicators: its figures, or why there are none. */
  async function linesFor(
    indicators: readonly Indicator[],
    view: View,
    signal: AbortSignal | undefined,
  ): Promise<readonly IndicatorFigures[]> {
    await turn(signal);
    const asked = families.flatMap((family) => {
      const readable = family.indicators.filter(
        (one) => indicators.includes(one) && tooFine(one, view) === null && missingFor(one, view).length === 0,
      );
      const grains = [...new Set(readable.map((indicator) => finestGrainOf(indicator, view.grain)))];
      return grains.map((grain) => ({
        family,
        indicators: readable.filter((indicator) => finestGrainOf(indicator, view.grain) === grain),
        grain,
      }));
    });
    await turn(signal);
    const here = { sites: [view.site], completeness: await completenessAt(view) };
    // Each begins after the page's turn; statements of one are answered while another is computed.
    let begun = Promise.resolve();
    const answers = await Promise.all(
      asked.map(({ family, indicators: some, grain }) => {
        const options: QueryOptions = { signal, priority: "figure" };
        begun = begun.then(() => turn(signal));
        return begun.then(() => linesOf(source, family, some, { ...view, grain }, here, kOf(view), options));
      }),
    );
    const found = new Map(
      answers.flatMap(({ lines }) => lines.get(view.site)!).map((line) => [line.indicator.id, line]),
    );
    return indicators.map((indicator) => found.get(indicator.id) ?? withheld(indicator, view));
  }

  const service: FigureService = {
    catalogue,
    tree,
    validations: source.validations,
    async overview(view, signal) {
      const lines = await linesFor(catalogue, view, signal);
      await turn(signal);
      const where = async (indicator: Indicator) => {
        const readable = readableView(indicator, view);
        const inquiry = breakdownInquiry(source, indicator, "site", readable);
        // No overview waits for the records.
        if (!inquiry || rollUpFor(inquiry) === null) return [];
        return breakdownOf(source, familyOf(indicator), indicator, "site", readable, kOf(view), {
          signal,
          priority: "figure",
        });
      };
      const highlights = await highlightsOf(lines, where);
      await turn(signal);
      return { lines, highlights, chance: chanceOf(lines) };
    },
    async *linesBelow(ids, sites, view, signal) {
      const k = kOf(view);
      const asked = ids.map((id) => named(catalogue, id));
      for (const [, some] of groupBy(sites, (site) => tree.sites.get(site)!.level)) {
        const completeness = await completenessAt(view, some);
        const measured = measurableAt(source, asked, some, view);
        const options: QueryOptions = { signal, priority: "figure" };
        yield* siteLines(source, measured, { sites: some, completeness }, view, k, options);
        const missing = asked.filter((indicator) => !measured.includes(indicator));
        yield new Map(some.map((site) => [site, missing.map((indicator) => withheld(indicator, { ...view, site }))]));
      }
    },
    matrix: (ids, sites, view, signal) => matrixOf(service, ids, sites, view, signal),
    signalsBelow: (view, sites, signal) => signalsBelow(service, view, sites, signal),
    early: (view, signal) => linesFor(catalogue.filter(isWatched), weekly(view), signal),
    earlyBelow: (view, signal) =>
      earlyBelow(source, catalogue.filter(isWatched), weekly(view), kOf(view), { signal, priority: "detail" }),
    earlyDays: (view, since, signal) =>
      earlyDays(source, catalogue.filter(isWatched), view, since, kOf(view), { signal, priority: "detail" }),
    async facts(view) {
      const statuses = statusAt(source, view.site);
      const statusOf = (id: string) => statuses(named(catalogue, id)).status;
      return mergeFacts(await factsAt(view), view, statusOf);
    },
    async indicator(id, view, signal) {
      await turn(signal);
      const indicator = named(catalogue, id);
      if (missingFor(indicator, view).length > 0 || tooFine(indicator, view))
        return {
          line: { ...withheld(indicator, view), corrections: null },
          coarser: null,
          provenance: { sql: "", answeredFrom: "records", tables: [], references: [] },
        };
      const options: QueryOptions = { signal, priority: "figure" };
      await turn(signal);
      const here = { sites: [view.site], completeness: await completenessAt(view) };
      await turn(signal);
      const readable = readableView(indicator, view);
      const [family, k] = [familyOf(indicator), kOf(view)];
      const { lines, answered, corrected } = await linesOf(source, family, [indicator], readable, here, k, options);
      const tables = published ? ["indicator_cube"] : tablesOf(indicator);
      const line = corrected(lines.get(view.site)![0]!, view.site);
      const coarser = await readableLine(source, family, indicator, line, readable, here, k, options);
      const references = referencesFor(source, line, readable, kOf(view));
      await turn(signal);
      return {
        line,
        coarser,
        provenance: { sql: answered.sql, answeredFrom: answered.answeredFrom, tables, references },
      };
    },
    async waterfall(id, view, signal) {
      const indicator = named(measurable, id);
      if (published) return { state: "not published" };
      const family = familyOf(indicator);
      const inquiry = currentInquiry(source, indicator, readableView(indicator, view));
      if (!inquiry || tooFine(indicator, view)) return { state: "hidden" };
      const options: QueryOptions = { signal, priority: "detail" };
      const k = kOf(view);
      // Of a figure that is hidden nothing is told.
      const { cells } = await ask(source, family, [indicator], inquiry, k, options);
      if (cells.get(id)?.some(({ verdict }) => verdict !== "publish")) return { state: "hidden" };
      return waterfallOf(source, family, indicator, inquiry, { calendar, k }, options);
    },
    async breakdown(id, by, view, signal) {
      await turn(signal);
      const indicator = named(measurable, id);
      const readable = readableView(indicator, view);
      return breakdownOf(source, familyOf(indicator), indicator, by, readable, kOf(view), {
        signal,
        priority: "detail",
      });
    },
    async funnel(id, view, signal) {
      await turn(signal);
      const indicator = named(measurable, id);
      const { below } = (await completenessAt(view, [tree.root]))(tree.root)(indicator);
      return compareHospitals(source, familyOf(indicator), indicator, view, below, kOf(view), {
        signal,
        priority: "detail",
      });
    },
    levels,
    async pairs(ids, view, other, signal) {
      const one = await levels(ids, [view.site], view, signal);
      const beside = await levels(ids, [other.site], other, signal);
      return ids.map((id, at) =>
        pairOf(named(catalogue, id), one[at]!, beside[at]!, { tree, breaks: descriptor.breaks }),
      );
    },
    pivot: (asked, view, signal) => pivotOf(source, asked, view, { signal, priority: "figure" }),
    async adjusted(id, view, signal) {
      const indicator = named(measurable, id);
      if (tooFine(indicator, view)) return [];
      return adjustedLevels(source, familyOf(indicator), indicator, view, kOf(view), { signal, priority: "detail" });
    },
    quality: qualityAt,
    verdicts: (view, signal) => verdictsOf(source, view, kOf(view), { signal, priority: "detail" }),
  };
  return service;
}

const weekly = (view: View): View => ({ ...view, grain: "week" });

function named(indicators: readonly Indicator[], id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new RangeError("the catalogue has no such indicator");
  return found;
}
