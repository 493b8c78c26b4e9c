import { lackedGrains } from "../../cube/published/lackedGrains.ts";
import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { type Period, periodOf, periodsBetween } from "../../perimeter/periods.ts";
import { sitesBelow } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { versionOf } from "../buildSeries.ts";
import { isMarked } from "../completeness/CompletenessMark.ts";
import { type CompletenessBasis, completenessMarks } from "../completeness/completenessMarks.ts";
import { coverageId } from "../completeness/coverageOf.ts";
import type { LineCompleteness } from "../completeness/lineCompleteness.ts";
import type { FigureSource } from "../createFigureService.ts";
import { isTooFine } from "../isTooFine.ts";
import type { JudgedCell } from "../Ledger.ts";
import { placeOf } from "../placeOf.ts";
import { askProtected } from "../protection/askProtected.ts";
import { publishFigure } from "../publishFigure.ts";
import { selectedByReading } from "../selectedByReading.ts";
import { isCounted } from "../sentences/formatFigure.ts";
import { isTurnDue, turn } from "../turn.ts";
import type { Apart, ComparedCount, Comparison, Peers } from "./Comparison.ts";
import { comparisonWindow } from "./comparisonWindow.ts";
import { isWithoutStrata } from "./isWithoutStrata.ts";
import { judgePeers } from "./judgePeers.ts";
import { profilesOf } from "./profilesOf.ts";
import { publishedStrata, type Strata } from "./publishedStrata.ts";

/**
 * Compares the hospitals of the extract, profile by profile, over the complete months of the view's window: the same answer from every
 * perimeter. Null where the sheet allows no comparison, or nothing complete or published is there to compare.
 */
export async function compareHospitals(
  source: FigureSource,
  family: Family,
  indicator: Indicator,
  view: View,
  completeness: LineCompleteness["below"],
  k: number,
  options: QueryOptions,
): Promise<Comparison | null> {
  const { tree, published } = source;
  const window = comparisonWindow(indicator, view, calendarOf(source.descriptor));
  const allowed = indicator.shape === "proportion" && indicator.funnel && !isTooFine(indicator, "hospital");
  if (!allowed || !window) return null;
  const hospitals = sitesBelow(tree, tree.root, "hospital");
  const inquiry = {
    place: placeOf(tree, tree.root),
    filters: view.filters,
    from: `${window.from}-01`,
    to: periodOf(`${window.to}-01`, "month").end,
    grain: null,
    parts: hospitals.map(({ id }) => placeOf(tree, id)),
  };
  if (published && lackedGrains(published, indicator.id, { ...inquiry, by: [] }).length > 0) return null;
  const { cells, settled } = await askProtected(source, family, [indicator], inquiry, k, options);
  await turn(options.signal);
  const bySite = new Map((cells.get(indicator.id) ?? []).map((cell) => [cell.part, cell]));
  const bases = new Map(
    completeness.map(({ id, basis }) => [id, basis && { ...basis, marksLow: indicator.id !== coverageId }]),
  );
  const months = periodsBetween(inquiry.from, inquiry.to, "month");
  const read: (ComparedCount | Apart)[] = [];
  for (const { id } of hospitals) {
    read.push(readCount(indicator, id, bySite.get(id), bases.get(id) ?? null, months));
    if (isTurnDue()) await turn(options.signal);
  }
  const counted = read.filter((one) => "denominator" in one);
  const units = counted.reduce((sum, { denominator }) => sum + denominator, 0);
  const { standardised, published: strata }: Strata =
    indicator.funnel === "plain"
      ? { standardised: { state: "not asked" }, published: null }
      : await publishedStrata(source, family, indicator, inquiry, { units, settled }, k, options);
  const counts = counted.filter((one) => !strata || !isWithoutStrata(one, strata));
  const apart = [
    ...read.filter((one) => "why" in one),
    ...counted.filter((one) => !counts.includes(one)).map(({ site }): Apart => ({ site, why: "hidden strata" })),
  ];
  const profiles = await profilesOf(source, hospitals, k, options);
  await turn(options.signal);
  const peers: Peers[] = [];
  for (const profile of new Set(profiles.values())) {
    const sites = hospitals.filter(({ id }) => profiles.get(id) === profile).map(({ id }) => id);
    const within = ({ site }: { readonly site: number }) => sites.includes(site);
    peers.push({ profile, sites, judged: judgePeers(counts.filter(within), strata), apart: apart.filter(within) });
    await turn(options.signal);
  }
  return { window, standardised, peers: peers.sort((a, b) => b.sites.length - a.sites.length) };
}

/** What a hospital has to compare, or why it has nothing. */
function readCount(
  indicator: Indicator,
  site: number,
  cell: JudgedCell | undefined,
  basis: CompletenessBasis | null,
  months: readonly Period[],
): ComparedCount | Apart {
  const nothing = selectedByReading(indicator) ? "unselected" : "empty";
  if (!cell) return { site, why: nothing };
  const figure = publishFigure(indicator, cell.tally, cell.verdict, "final");
  if (!isCounted(figure)) {
    const isSaid = figure.state === "hidden" || figure.state === "not read";
    return { site, why: isSaid ? figure.state : nothing };
  }
  const whole = { start: months[0]!.start, end: months.at(-1)!.end };
  if (isMarked(completenessMarks(basis, [whole]).points[0]!)) return { site, why: "incomplete documents" };
  const incomplete = completenessMarks(basis, months).points.filter(isMarked);
  const { numerator, denominator } = figure;
  const nlpVersion = versionOf(indicator, cell.tally);
  return { site, numerator, denominator, monthsIncomplete: incomplete.length, nlpVersion };
}
