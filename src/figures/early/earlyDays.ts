import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { familiesOf } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { addDays, periodOf, type Step } from "../../perimeter/periods.ts";
import type { View } from "../../perimeter/View.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { Figure } from "../Figure.ts";
import { ask, type JudgedCell, seriesInquiry } from "../Ledger.ts";
import { measurableAt } from "../measurableAt.ts";
import { placeOf } from "../placeOf.ts";
import { hideDays } from "../protection/hideDays.ts";
import { standsAlone } from "../protection/hidePlaces.ts";
import { publishFigure } from "../publishFigure.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { cellOf, emptyTally } from "../Tally.ts";
import type { WatchedDay, WatchedDays } from "./WatchedDays.ts";

/**
 * The days of some indicators from one day on to the end of the extract, settled together with all its weeks and months (`hideDays`).
 * They are told of the whole establishment alone, unfiltered: there a week or month is hidden for its own patients and nothing else.
 */
export async function earlyDays(
  source: FigureSource,
  indicators: readonly Indicator[],
  view: View,
  since: string,
  k: number,
  options: QueryOptions,
): Promise<WatchedDays> {
  const { descriptor, tree, published } = source;
  const { dateShift, maxShiftDays } = descriptor.pseudonymisation;
  if (published) return { state: "published" };
  if (dateShift !== "none" && maxShiftDays > 0) return { state: "shifted", days: maxShiftDays };
  const calendar = calendarOf(descriptor);
  const inquiry = (step: Step) =>
    seriesInquiry(
      placeOf(tree, view.site),
      view.filters,
      step,
      periodOf(calendar.start, step).start,
      periodOf(calendar.end, step).end,
    );
  if (Object.keys(view.filters).length > 0 || !standsAlone(tree, view.site, inquiry("week"))) return { state: "part" };
  const measured = measurableAt(source, indicators, [view.site], { ...view, grain: "week" });
  const days = new Map<string, readonly WatchedDay[]>();
  const holed = new Set<string>();
  for (const family of familiesOf(measured)) {
    const { indicators: some } = family;
    const [daily, weekly, monthly] = await Promise.all(
      (["day", "week", "month"] as const).map(async (step) => {
        const { cells } = await ask(source, family, some, inquiry(step), k, options);
        return cells;
      }),
    );
    for (const indicator of some) {
      const hiddenIn = (cells: typeof weekly) =>
        new Set(
          (cells!.get(indicator.id) ?? []).flatMap(({ period, verdict }) => (verdict === "publish" ? [] : [period!])),
        );
      const counted = everyDay(daily!.get(indicator.id) ?? [], calendar.start, calendar.end);
      const secret = hideDays(
        counted.map(({ day, cell: { tally, verdict } }) => ({
          day,
          cell: { cell: cellOf(indicator, tally), state: verdict },
        })),
        { weeks: hiddenIn(weekly), months: hiddenIn(monthly) },
        k,
      );
      if (secret.holed) holed.add(indicator.id);
      days.set(
        indicator.id,
        counted
          .filter(({ day }) => day >= since)
          .map(({ day, cell: { tally } }) => ({
            day,
            figure: asCount(publishFigure(indicator, tally, secret.days.has(day) ? "hide" : "publish", "final")),
          })),
      );
    }
  }
  return { state: "read", days, holed };
}

type DayCell = Pick<JudgedCell, "tally" | "verdict">;

/** Each day from one to another, those of which nothing was counted too. */
function everyDay(
  cells: readonly JudgedCell[],
  from: string,
  to: string,
): readonly { readonly day: string; readonly cell: DayCell }[] {
  const known = new Map<string | null, DayCell>(cells.map((cell) => [cell.period, cell]));
  const all: { day: string; cell: DayCell }[] = [];
  for (let day = from; day <= to; day = addDays(day, 1))
    all.push({ day, cell: known.get(day) ?? { tally: emptyTally(), verdict: "publish" } });
  return all;
}

const asCount = (figure: Figure): Figure =>
  isCounted(figure) ? { ...figure, value: figure.numerator, lower: null, upper: null } : figure;
