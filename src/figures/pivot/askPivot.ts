import type { SplitBy } from "../../cube/Question.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import type { FinestLevel, Indicator } from "../../indicators/language/Indicator.ts";
import { periodOf } from "../../perimeter/periods.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { View } from "../../perimeter/View.ts";
import { comparisonWindow } from "../comparison/comparisonWindow.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { Figure } from "../Figure.ts";
import { finestGrainOf } from "../finestGrainOf.ts";
import { isTooFine } from "../isTooFine.ts";
import { isTooShort } from "../isTooShort.ts";
import { groupBy } from "../groupBy.ts";
import { tabulate } from "../tabulate.ts";
import { mayUnprotect } from "../thresholdOf.ts";
import { type PivotAsked, pivotKey } from "./PivotAsked.ts";
import type { PivotCell } from "./PivotTable.ts";

/** A cell as answered, before what the documents of its place say of it. */
type PivotAnswer = Omit<PivotCell, "incomplete">;

/** What the questions of a pivot were answered, each cell by its `pivotKey`. */
export interface PivotAnswers {
  readonly cells: ReadonlyMap<string, PivotAnswer>;
  /** Why a question about an indicator has no answer, by the key of the question. */
  readonly refused: ReadonlyMap<string, Figure>;
  /** Groups that any cell is of. */
  readonly groups: ReadonlySet<string>;
  /** Complete months of the view, by indicator: null where there is none. A count of what is wanting stands on a day and has none. */
  readonly windows: ReadonlyMap<string, TimeWindow | null>;
}

const splits = { age: "age_band", sex: "sex", visit: "visit_type", stay: "stay_type" } as const satisfies Record<
  string,
  SplitBy
>;

/** Asks the questions of a pivot, each as a table of figures through secrecy. */
export async function askPivot(
  source: FigureSource,
  indicators: readonly Indicator[],
  asked: readonly PivotAsked[],
  view: View,
  options: QueryOptions,
): Promise<PivotAnswers> {
  const { descriptor, tree } = source;
  const calendar = calendarOf(descriptor);
  const cells = new Map<string, PivotAnswer>();
  const refused = new Map<string, Figure>();
  const groups = new Set<string>();
  const windows = new Map(
    indicators
      .filter(({ shape }) => shape !== "count")
      .map((indicator) => [indicator.id, comparisonWindow(indicator, view, calendar)]),
  );
  const daysOf = (indicator: Indicator, { grain }: PivotAsked): { from: string; to: string } | null => {
    if (indicator.shape === "count")
      return { from: periodOf(calendar.start, "month").start, to: periodOf(calendar.end, "month").end };
    const window = grain ? view : windows.get(indicator.id);
    return window ? { from: `${window.from}-01`, to: periodOf(`${window.to}-01`, "month").end } : null;
  };
  for (const one of asked) {
    const byDays = groupBy(
      indicators.filter((indicator) => {
        const days = daysOf(indicator, one);
        const tooFine = days && refusedBy(indicator, one.level ?? tree.sites.get(view.site)!.level, one, days);
        if (tooFine) refused.set(pivotKey(indicator.id, one), { state: "not measured", missing: [], tooFine });
        return days && !tooFine;
      }),
      (indicator) => JSON.stringify(daysOf(indicator, one)),
    );
    for (const some of byDays.values()) {
      const { from, to } = daysOf(some[0]!, one)!;
      const rows = await tabulate(
        source,
        {
          indicators: some,
          site: view.site,
          level: one.level,
          grain: one.grain,
          splits: one.by ? [splits[one.by]] : [],
          filters: view.filters,
          from,
          to,
          unprotected: view.unprotected === true && mayUnprotect(descriptor),
        },
        options,
      );
      for (const { indicator, site, period, splits: found, figure, correction } of rows) {
        const group = one.by ? (found[splits[one.by]] ?? null) : null;
        if (figure.state === "not measured") refused.set(pivotKey(indicator, one), figure);
        else {
          if (group !== null) groups.add(group);
          const place = { site: one.level ? site.id : null, period: one.grain ? period : null, group };
          cells.set(pivotKey(indicator, one, place), { figure, correction });
        }
      }
    }
  }
  return { cells, refused, groups, windows };
}

/** What the sheet does not allow: so low a level, so short a period, or a period at all where a count stands on a day. */
function refusedBy(
  indicator: Indicator,
  level: Parameters<typeof isTooFine>[1],
  { grain }: PivotAsked,
  days: { readonly from: string; readonly to: string },
): FinestLevel | "period" | null {
  if (isTooFine(indicator, level)) return indicator.finestLevel!;
  if (grain) return indicator.shape === "count" || finestGrainOf(indicator, grain) !== grain ? "period" : null;
  return indicator.shape !== "count" && isTooShort(indicator, days) ? "period" : null;
}
