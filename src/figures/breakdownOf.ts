import type { Place, SplitBy } from "../cube/Question.ts";
import { lackedGrains } from "../cube/published/lackedGrains.ts";
import type { QueryOptions } from "../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../indicators/compile/Calendar.ts";
import type { Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import { type BreakdownBy, isBySite } from "../perimeter/BreakdownBy.ts";
import { periodOf, periodsBetween } from "../perimeter/periods.ts";
import { sitesBelow, upwards } from "../perimeter/SiteTree.ts";
import { ageBands, type View } from "../perimeter/View.ts";
import { correctionOf } from "./correction/correctionOf.ts";
import type { FigureSource } from "./createFigureService.ts";
import type { BreakdownRow } from "./IndicatorFigures.ts";
import { isTooFine } from "./isTooFine.ts";
import { isTooShort } from "./isTooShort.ts";
import { ask, type Inquiry, type JudgedCell } from "./Ledger.ts";
import { placeOf } from "./placeOf.ts";
import { askProtected } from "./protection/askProtected.ts";
import { hideGroups } from "./protection/hideGroups.ts";
import { watchesWeeks } from "./early/watchesWeeks.ts";
import { publishFigure, publishMarks } from "./publishFigure.ts";
import { readAsWhole } from "./readAsWhole.ts";

const splits: Readonly<Record<Exclude<BreakdownBy, "site" | "hospital" | "unit">, SplitBy>> = {
  age: "age_band",
  sex: "sex",
  visit: "visit_type",
  stay: "stay_type",
  document: "document_group",
};

/** The figure that the screen shows as current, by child site, hospital, unit or one dimension; judged cell by cell. */
export async function breakdownOf(
  source: FigureSource,
  family: Family,
  indicator: Indicator,
  by: BreakdownBy,
  view: View,
  k: number,
  options: QueryOptions,
): Promise<readonly BreakdownRow[]> {
  const inquiry = breakdownInquiry(source, indicator, by, view);
  if (!inquiry) return [];
  const { descriptor, tree, validations } = source;
  const isRaw = watchesWeeks(descriptor, indicator, view.grain) && !readAsWhole(view, calendarOf(descriptor));
  const { parts } = inquiry;
  const split = inquiry.by[0];
  const settled = parts
    ? (await askProtected(source, family, [indicator], inquiry, k, options)).cells.get(indicator.id)!
    : await settledGroups(source, family, indicator, inquiry, view.site, k, options);
  const found = new Map(
    settled.map((cell) => [split ? keyOf(split, cell.splits[split] ?? null) : String(cell.part), cell]),
  );
  const keys = parts ? parts.map(({ site }) => String(site)) : [...found.keys()].sort(order);
  const rows = keys.flatMap((key): BreakdownRow[] => {
    const cell = found.get(key);
    if (!cell) return [];
    const label = parts ? (tree.sites.get(Number(key))?.name ?? key) : "";
    return [
      {
        key,
        label,
        figure: publishFigure(indicator, cell.tally, cell.verdict, "final"),
        correction: isRaw
          ? null
          : correctionOf(indicator, cell.tally, cell.verdict, {
              validations,
              path: upwards(tree, parts ? Number(key) : view.site),
              k,
            }),
        marks: publishMarks(indicator, cell.tally, cell.verdict, "final"),
      },
    ];
  });
  return by === "unit"
    ? rows.filter(({ figure }) => figure.state !== "empty").sort((a, b) => concern(b) - concern(a))
    : rows;
}

async function settledGroups(
  source: FigureSource,
  family: Family,
  indicator: Indicator,
  inquiry: Inquiry,
  site: number,
  k: number,
  options: QueryOptions,
): Promise<readonly JudgedCell[]> {
  const { cells } = await ask(source, family, [indicator], inquiry, k, options);
  const protect = await hideGroups(source, family, indicator, [site], inquiry, k, options);
  return protect(site, cells.get(indicator.id) ?? []);
}

/** What a breakdown asks; null where there is nothing to ask. */
export function breakdownInquiry(
  { descriptor, tree, published }: FigureSource,
  indicator: Indicator,
  by: BreakdownBy,
  view: View,
): Inquiry | null {
  const whole = currentInquiry({ descriptor, tree }, indicator, view);
  // Hospitals hang beside groups where they belong to none.
  const parts = partsOf(tree, view.site, by)?.filter(({ level }) => !isTooFine(indicator, level)) ?? null;
  // Published counts are of no group of documents.
  if (!whole || parts?.length === 0 || (published && by === "document")) return null;
  const inquiry = { ...whole, by: isBySite(by) ? [] : [splits[by]], parts };
  return published && lackedGrains(published, indicator.id, inquiry).length > 0 ? null : inquiry;
}

/** What the big number answers; null where there is none. */
export function currentInquiry(
  { descriptor, tree }: Pick<FigureSource, "descriptor" | "tree">,
  indicator: Indicator,
  view: View,
): Inquiry | null {
  const window = currentWindow(descriptor, indicator, view);
  if (!window) return null;
  return { place: placeOf(tree, view.site), filters: view.filters, ...window, grain: null, by: [], parts: null };
}

/** First and last day of what the big number covers. */
function currentWindow(
  descriptor: FigureSource["descriptor"],
  indicator: Indicator,
  view: View,
): { from: string; to: string } | null {
  const calendar = calendarOf(descriptor);
  if (indicator.shape === "count")
    return { from: periodOf(calendar.start, "month").start, to: periodOf(calendar.end, "month").end };
  const whole = readAsWhole(view, calendar);
  if (whole) return isTooShort(indicator, whole) ? null : whole;
  const cutoff = cutoffOf(indicator, calendar);
  const last = periodsBetween(calendar.start, calendar.end, view.grain).findLast(
    ({ start, end }) =>
      start >= calendar.start && end <= cutoff && end.slice(0, 7) <= view.to && start.slice(0, 7) >= view.from,
  );
  return last ? { from: last.start, to: last.end } : null;
}

function partsOf(tree: FigureSource["tree"], site: number, by: BreakdownBy): readonly Place[] | null {
  if (by === "site") return (tree.sites.get(site)?.children ?? []).map((child) => placeOf(tree, child));
  if (by === "hospital" || by === "unit") return sitesBelow(tree, site, by).map(({ id }) => placeOf(tree, id));
  return null;
}

function keyOf(split: SplitBy, value: string | number | null): string {
  if (value === null) return "";
  return split === "age_band" ? ageBands[value as number]! : String(value);
}

function order(a: string, b: string): number {
  const [first, second] = [a, b].map((key) => ageBands.findIndex((band) => band === key));
  return first === second ? a.localeCompare(b, "fr") : first! - second!;
}

function concern({ figure }: BreakdownRow): number {
  return figure.state === "final" || figure.state === "provisional" ? figure.numerator : -1;
}
