import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import { familiesOf, type Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { periodOf, periodsBetween } from "../../perimeter/periods.ts";
import { type SiteTree, upwards } from "../../perimeter/SiteTree.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import type { View } from "../../perimeter/View.ts";
import { versionOf } from "../buildSeries.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import { completenessMarks } from "../completeness/completenessMarks.ts";
import { basisOf, type Fits } from "../completeness/completenessAt.ts";
import { type CorrectionContext, correctionOf } from "../correction/correctionOf.ts";
import type { FigureSource } from "../createFigureService.ts";
import type { Figure } from "../Figure.ts";
import { isTooFine } from "../isTooFine.ts";
import { isTooShort } from "../isTooShort.ts";
import { lackedBy } from "../lackedBy.ts";
import type { Answered, JudgedCell } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { askProtected } from "../protection/askProtected.ts";
import { emptyFigure, publishCharted, publishFigure } from "../publishFigure.ts";
import { comparisonWindow } from "./comparisonWindow.ts";
import type { Level } from "./Level.ts";
import { shownMonthsOf } from "./shownMonthsOf.ts";

/** First and last day. */
interface Days {
  readonly from: string;
  readonly to: string;
}

/**
 * The levels of some indicators at some places of one level, none inside another, over the complete months of a view's window: the
 * figures that a window read as a whole shows, settled after their months. `fits` says how complete the documents of each place are.
 */
export async function levelsOf(
  source: FigureSource,
  indicators: readonly Indicator[],
  sites: readonly number[],
  view: View,
  fits: ReadonlyMap<number, Fits>,
  k: number,
  options: QueryOptions,
): Promise<readonly Level[]> {
  const calendar = calendarOf(source.descriptor);
  const always = { from: periodOf(calendar.start, "month").start, to: periodOf(calendar.end, "month").end };
  const asked = {
    place: placeOf(source.tree, holderOf(source.tree, sites)),
    filters: view.filters,
    grain: null,
    parts: sites.map((site) => placeOf(source.tree, site)),
  };
  const groups = familiesOf(indicators).flatMap((family) => {
    const byDays = new Map<string, { family: Family; window: TimeWindow | null; days: Days; some: Indicator[] }>();
    for (const indicator of family.indicators) {
      const isCount = indicator.shape === "count";
      const window = isCount ? null : comparisonWindow(indicator, view, calendar);
      if (!window && !isCount) continue;
      const days = window ? { from: `${window.from}-01`, to: periodOf(`${window.to}-01`, "month").end } : always;
      const name = `${days.from} ${days.to} ${isCount}`;
      const group = byDays.get(name) ?? { family, window, days, some: [] };
      byDays.set(name, { ...group, some: [...group.some, indicator] });
    }
    return [...byDays.values()];
  });
  const answers = await Promise.all(
    groups.map(async ({ family, window, days, some }) => {
      const inquiry = { ...asked, ...days };
      const refused = new Map(some.map((indicator) => [indicator.id, refusal(source, indicator, sites[0]!, inquiry)]));
      const readable = some.filter(({ id }) => refused.get(id) === null);
      const cells: Answered["cells"] =
        readable.length > 0
          ? (await askProtected(source, family, readable, inquiry, k, options)).cells
          : new Map<string, never>();
      const cellOf = ({ id }: Indicator, site: number) => cells.get(id)?.find(({ part }) => part === site);
      const hidden = readable.filter((one) => sites.some((site) => cellOf(one, site)?.verdict === "hide"));
      const shownOf = await shownMonthsOf(source, family, hidden, inquiry, k, options);
      return some.flatMap((indicator) =>
        sites.map((site): Level => {
          const cell = cellOf(indicator, site);
          const basis = basisOf(indicator, fits.get(site));
          const months = window ? periodsBetween(days.from, days.to, "month") : [];
          return {
            indicator: indicator.id,
            site,
            window,
            ...published(indicator, cell, refused.get(indicator.id)!, {
              validations: source.validations,
              path: upwards(source.tree, site),
              k,
            }),
            shown: cell?.verdict === "hide" ? shownOf(indicator, site) : null,
            monthsIncomplete: completenessMarks(basis, months).points.filter(isMarked).length,
          };
        }),
      );
    }),
  );
  const found = answers.flat();
  const of = (indicator: Indicator, site: number) =>
    found.find((level) => level.indicator === indicator.id && level.site === site) ??
    withoutMonths(indicator, site, refusal(source, indicator, site, { ...asked, ...always }));
  return indicators.flatMap((indicator) => sites.map((site) => of(indicator, site)));
}

/** A place that holds all of these: one alone, what they are children of, or the whole. */
function holderOf(tree: SiteTree, sites: readonly number[]): number {
  if (sites.length === 1) return sites[0]!;
  const parents = new Set(sites.map((site) => tree.sites.get(site)!.parent));
  return (parents.size === 1 ? [...parents][0] : null) ?? tree.root;
}

type Said = Pick<Level, "figure" | "charted" | "nlpVersion" | "correction">;

/** What may be said of a cell. */
function published(
  indicator: Indicator,
  cell: JudgedCell | undefined,
  refused: Figure | null,
  correcting: CorrectionContext,
): Said {
  if (refused || !cell) return unsaid(refused ?? emptyFigure(indicator));
  const figure = publishFigure(indicator, cell.tally, cell.verdict, "final");
  return {
    figure,
    charted: publishCharted(indicator, cell.tally, cell.verdict, "final"),
    nlpVersion: figure.state === "hidden" ? null : versionOf(indicator, cell.tally),
    correction: correctionOf(indicator, cell.tally, cell.verdict, correcting),
  };
}

const unsaid = (figure: Figure): Said => ({ figure, charted: figure, nlpVersion: null, correction: null });

/** The level where no month is complete. */
function withoutMonths(indicator: Indicator, site: number, refused: Figure | null): Level {
  const said = unsaid(refused ?? emptyFigure(indicator));
  return { indicator: indicator.id, site, window: null, ...said, shown: null, monthsIncomplete: 0 };
}

/** Why there is no level: what the sheet does not allow, or what the extract does not bring. */
function refusal(
  source: FigureSource,
  indicator: Indicator,
  site: number,
  inquiry: Omit<Parameters<typeof lackedBy>[2], "by">,
): Figure | null {
  const missing = lackedBy(source, indicator, { ...inquiry, by: [] });
  if (missing.length > 0) return { state: "not measured", missing };
  if (isTooFine(indicator, source.tree.sites.get(site)!.level))
    return { state: "not measured", missing, tooFine: indicator.finestLevel! };
  if (indicator.shape !== "count" && isTooShort(indicator, inquiry))
    return { state: "not measured", missing, tooFine: "period" };
  return null;
}
