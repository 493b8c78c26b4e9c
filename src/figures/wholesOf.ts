import type { QueryOptions } from "../engine/Engine.ts";
import { calendarOf } from "../indicators/compile/Calendar.ts";
import type { Family } from "../indicators/compile/Family.ts";
import type { Indicator } from "../indicators/language/Indicator.ts";
import type { View } from "../perimeter/View.ts";
import type { FigureSource } from "./createFigureService.ts";
import { groupBy } from "./groupBy.ts";
import { addUpWithin, ask, confirm, type Inquiry, type JudgedCell } from "./Ledger.ts";
import type { ProtectedAnswer } from "./protection/askProtected.ts";
import { hidePlaces } from "./protection/hidePlaces.ts";
import { readAsWhole } from "./readAsWhole.ts";

/** By site; a site without a unit may have none. */
type Wholes = ReadonlyMap<Indicator, ReadonlyMap<number, JudgedCell>>;

/**
 * What is read as a whole at each site of an inquiry about series: counts over all of their days, the others over the window where it is
 * read so. Their periods are added up where these make it up; only doubt about patients is put to the records.
 */
export async function wholesOf(
  source: FigureSource,
  family: Family,
  indicators: readonly Indicator[],
  series: Inquiry,
  view: View,
  answered: ProtectedAnswer,
  k: number,
  options: QueryOptions,
): Promise<Wholes> {
  const { from, to, place, parts } = series;
  const window = readAsWhole(view, calendarOf(source.descriptor));
  const sites = parts ? parts.map(({ site }) => site) : [place.site];
  const wholes = new Map<Indicator, ReadonlyMap<number, JudgedCell>>();
  for (const [group, days] of [
    [indicators.filter(({ shape }) => shape === "count"), { from, to }],
    [window ? indicators.filter(({ shape }) => shape !== "count") : [], window ?? { from, to }],
  ] as const) {
    if (group.length === 0) continue;
    const inquiry = { ...series, ...days, grain: null };
    const judged = await judgedWithin(source, family, group, inquiry, view, answered, k, options);
    const months = view.grain === "month" ? answered.settled : null;
    const hidden = await hidePlaces(source, family, group, sites, inquiry, k, options, months);
    for (const indicator of group) {
      const own = groupBy(judged.get(indicator) ?? [], ({ part }) => part ?? place.site);
      const shown = sites.flatMap((site) =>
        hidden.applied(indicator, site, own.get(site) ?? []).map((cell) => [site, cell] as const),
      );
      wholes.set(indicator, new Map(shown));
    }
  }
  return wholes;
}

/** The cells of a window, part by part, each judged by its own patients. */
async function judgedWithin(
  source: FigureSource,
  family: Family,
  group: readonly Indicator[],
  inquiry: Inquiry,
  { grain }: View,
  { cells }: ProtectedAnswer,
  k: number,
  options: QueryOptions,
): Promise<ReadonlyMap<Indicator, readonly JudgedCell[]>> {
  const summed = new Map<Indicator, readonly JudgedCell[]>();
  const uneven: Indicator[] = [];
  const parts = inquiry.parts ? inquiry.parts.map(({ site }) => site) : [null];
  for (const indicator of group) {
    const byPart = groupBy(cells.get(indicator.id) ?? [], ({ part }) => part);
    const sums = parts.map((part) => addUpWithin(indicator, byPart.get(part) ?? [], inquiry, grain, k));
    if (sums.includes(null)) uneven.push(indicator);
    else
      summed.set(
        indicator,
        sums.map((sum, at) => ({ ...sum!, part: parts[at]! })),
      );
  }
  if (uneven.length > 0) {
    const asked = await ask(source, family, uneven, inquiry, k, options);
    for (const indicator of uneven) summed.set(indicator, asked.cells.get(indicator.id) ?? []);
  }
  const doubtful = new Map(
    [...summed]
      .filter(([indicator]) => !uneven.includes(indicator))
      .map(([indicator, sums]) => [indicator, sums.filter(({ verdict }) => verdict === "verify")] as const)
      .filter(([, sums]) => sums.length > 0),
  );
  if (doubtful.size === 0) return summed;
  const confirmed = await confirm(source, family, doubtful, inquiry, k, options);
  for (const [indicator, sums] of summed) {
    const known = new Map(confirmed.get(indicator)?.map((cell) => [cell.part, cell]));
    summed.set(
      indicator,
      sums.map((sum) => known.get(sum.part) ?? sum),
    );
  }
  return summed;
}
