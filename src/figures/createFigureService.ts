import type { AnswerSource } from "../cube/answer.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import type { Descriptor } from "../extract/Descriptor.ts";
import { calendarOf } from "../indicators/compile/Calendar.ts";
import { familiesOf, type Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { missingColumns } from "../indicators/measured.ts";
import { type SiteTree, upwards } from "../perimeter/SiteTree.ts";
import type { View } from "../perimeter/View.ts";
import { periodOf } from "../perimeter/periods.ts";
import { rollUpFor } from "../cube/rollUpFor.ts";
import { breakdownInquiry, breakdownOf, currentInquiry } from "./breakdownOf.ts";
import { correctionOf } from "./correction/correctionOf.ts";
import type { Validation } from "./correction/Validation.ts";
import { declaredBreaks } from "./declaredBreaks.ts";
import { describeIndicator } from "./describeIndicator.ts";
import type { Figure } from "./Figure.ts";
import type { FigureService } from "./FigureService.ts";
import { finestGrainOf } from "./finestGrainOf.ts";
import { highlightsOf } from "./highlightsOf.ts";
import type { IndicatorFigures } from "./IndicatorFigures.ts";
import { isTooFine } from "./isTooFine.ts";
import { addUpWithin, ask, confirm, seriesInquiry, type Answered, type JudgedCell } from "./Ledger.ts";
import { placeOf } from "./placeOf.ts";
import { readAsWhole } from "./readAsWhole.ts";
import { readableView } from "./readableView.ts";
import { thresholdOf } from "./thresholdOf.ts";
import { waterfallOf } from "./waterfallOf.ts";

export interface FigureSource extends AnswerSource {
  readonly descriptor: Descriptor;
  readonly tree: SiteTree;
  /** The whole catalogue; `measurable` are those whose roll-ups were built. */
  readonly catalogue: readonly Indicator[];
  /** `table.column` that the extract brings. */
  readonly columns: ReadonlySet<string>;
  /** How often the algorithm was right, where people read the same documents. */
  readonly validations: readonly Validation[];
}

/** Figures of an opened extract. */
export function createFigureService(source: FigureSource): FigureService {
  const { descriptor, tree, catalogue, columns } = source;
  const measurable = catalogue.filter((indicator) => missingColumns(indicator, columns).length === 0);
  const families = familiesOf(measurable);
  const familyOf = (indicator: Indicator): Family => families.find(({ indicators }) => indicators.includes(indicator))!;
  const calendar = calendarOf(descriptor);
  const k = thresholdOf(descriptor);

  async function linesOf(
    family: Family,
    indicators: readonly Indicator[],
    view: View,
    options: QueryOptions,
  ): Promise<{ lines: readonly IndicatorFigures[]; answered: Answered }> {
    const place = placeOf(tree, view.site);
    const from = periodOf(calendar.start, view.grain).start;
    const to = periodOf(calendar.end, view.grain).end;
    const answered = await ask(
      source,
      family,
      indicators,
      seriesInquiry(place, view.filters, view.grain, from, to),
      k,
      options,
    );
    const window = readAsWhole(view, calendar);
    const whole = new Map<string, JudgedCell>();
    for (const [group, days] of [
      [indicators.filter(({ shape }) => shape === "count"), { from, to }],
      [window ? indicators.filter(({ shape }) => shape !== "count") : [], window ?? { from, to }],
    ] as const) {
      const inquiry = { place, filters: view.filters, grain: null, ...days, by: [], parts: null };
      const uneven: Indicator[] = [];
      const doubtful = new Map<Indicator, JudgedCell>();
      for (const indicator of group) {
        const sum = addUpWithin(indicator, answered.cells.get(indicator.id) ?? [], days, view.grain, k);
        if (!sum) uneven.push(indicator);
        else if (sum.verdict === "verify") doubtful.set(indicator, sum);
        else whole.set(indicator.id, sum);
      }
      if (uneven.length > 0) {
        const { cells } = await ask(source, family, uneven, inquiry, k, options);
        for (const { id } of uneven) for (const cell of cells.get(id) ?? []) whole.set(id, cell);
      }
      if (doubtful.size > 0)
        for (const [id, cell] of await confirm(source, family, doubtful, inquiry, k, options)) whole.set(id, cell);
    }
    const breaks = declaredBreaks(descriptor.breaks, tree, view.site);
    const correction = { validations: source.validations, path: upwards(tree, view.site), k };
    const lines = indicators.map((indicator) =>
      describeIndicator(indicator, answered.cells.get(indicator.id) ?? [], {
        view,
        calendar,
        breaks,
        correct: ({ tally, verdict }) => correctionOf(indicator, tally, verdict, correction),
        whole: whole.get(indicator.id) ?? null,
        answeredFrom: answered.answeredFrom,
      }),
    );
    return { lines, answered };
  }

  const tooFine = (indicator: Indicator, view: View) => isTooFine(indicator, tree.sites.get(view.site)!.level);

  return {
    catalogue,
    tree,
    async overview(view, signal) {
      const asked = families.flatMap((family) => {
        const indicators = family.indicators.filter((indicator) => !tooFine(indicator, view));
        const views = [...new Set(indicators.map((indicator) => finestGrainOf(indicator, view.grain)))];
        return views.map((grain) => ({
          family,
          indicators: indicators.filter((indicator) => finestGrainOf(indicator, view.grain) === grain),
          view: { ...view, grain },
        }));
      });
      const answers = await Promise.all(
        asked.map(({ family, indicators, view: readable }) =>
          linesOf(family, indicators, readable, { signal, priority: "figure" }),
        ),
      );
      const found = new Map(answers.flatMap(({ lines }) => lines).map((line) => [line.indicator.id, line]));
      const lines = catalogue.map(
        (indicator) => found.get(indicator.id) ?? notMeasured(indicator, missingColumns(indicator, columns)),
      );
      const where = async (indicator: Indicator) => {
        const readable = readableView(indicator, view);
        const inquiry = breakdownInquiry(source, indicator, "site", readable);
        // No first screen waits for the records.
        if (!inquiry || (source.recordsLoaded?.() === false && rollUpFor(inquiry) === null)) return [];
        return breakdownOf(source, familyOf(indicator), indicator, "site", readable, k, { signal, priority: "figure" });
      };
      return { lines, highlights: await highlightsOf(lines, where) };
    },
    async indicator(id, view, signal) {
      const indicator = named(catalogue, id);
      const missing = missingColumns(indicator, columns);
      if (missing.length > 0 || tooFine(indicator, view))
        return { line: notMeasured(indicator, missing), provenance: { sql: "", answeredFrom: "records", tables: [] } };
      const { lines, answered } = await linesOf(familyOf(indicator), [indicator], readableView(indicator, view), {
        signal,
        priority: "figure",
      });
      const tables = [...new Set(indicator.needs.map((column) => column.slice(0, column.indexOf("."))))];
      return { line: lines[0]!, provenance: { sql: answered.sql, answeredFrom: answered.answeredFrom, tables } };
    },
    async waterfall(id, view, signal) {
      const indicator = named(measurable, id);
      const family = familyOf(indicator);
      const inquiry = currentInquiry(source, indicator, readableView(indicator, view));
      if (!inquiry || tooFine(indicator, view)) return { state: "hidden" };
      const options: QueryOptions = { signal, priority: "detail" };
      // Of a figure that is hidden nothing is told.
      const { cells } = await ask(source, family, [indicator], inquiry, k, options);
      if (cells.get(id)?.some(({ verdict }) => verdict !== "publish")) return { state: "hidden" };
      return waterfallOf(source, family, indicator, inquiry, { calendar, k }, options);
    },
    async breakdown(id, by, view, signal) {
      const indicator = named(measurable, id);
      const readable = readableView(indicator, view);
      return breakdownOf(source, familyOf(indicator), indicator, by, readable, k, { signal, priority: "detail" });
    },
  };
}

function named(indicators: readonly Indicator[], id: string): Indicator {
  const found = indicators.find((indicator) => indicator.id === id);
  if (!found) throw new RangeError("the catalogue has no such indicator");
  return found;
}

function notMeasured(indicator: Indicator, missing: readonly string[]): IndicatorFigures {
  const current: Figure = { state: "not measured", missing };
  return {
    indicator,
    period: null,
    asOf: null,
    current,
    previous: null,
    previousYear: null,
    variation: null,
    assurance: null,
    series: { grain: "month", chart: indicator.chart, points: [], phases: [] },
    breaksBelow: [],
    correction: null,
    shareRead: null,
    marks: [],
    answeredFrom: "records",
  };
}
