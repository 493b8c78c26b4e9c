import type { QueryOptions } from "../../engine/Engine.ts";
import type { Calendar } from "../../indicators/compile/Calendar.ts";
import { exclusionsOf } from "../../indicators/compile/exclusionsOf.ts";
import type { Family } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { placeOf } from "../placeOf.ts";
import { type GroupRows, rowsBelow, topRows } from "../protection/GroupRows.ts";
import { hidePlaces, type ProtectionSource } from "../protection/hidePlaces.ts";
import { Latest } from "../protection/Latest.ts";
import { type CountsAt, countRules, type WaterfallInquiry } from "./countRules.ts";
import { settleRules } from "./settleRules.ts";
import { toldOf } from "./toldOf.ts";
import type { ToldWaterfall } from "./Waterfall.ts";

/** Places that stand beside one another are asked about in turn, and are counted together. */
const latest = new Latest<ProtectionSource, CountsAt>(16);

/**
 * Counts on the records, rule by rule, what is left out of an indicator's denominator. Nothing of fewer than k patients is told, neither of
 * the place nor, by what places above and beside it tell, of another: rules are settled in one table of every hospital with the places
 * above, and below a hospital in a table of its own, as the groups of a breakdown are.
 */
export async function waterfallOf(
  source: ProtectionSource,
  family: Family,
  indicator: Indicator,
  { place, filters, from, to }: WaterfallInquiry,
  { calendar, k }: { readonly calendar: Calendar; readonly k: number },
  options: QueryOptions,
): Promise<ToldWaterfall> {
  const { tree } = source;
  const exclusions = exclusionsOf(indicator, calendar);
  const [top, below] = [topRows(tree), rowsBelow(tree, [place.site])[0]];
  const sites = [top, ...(below ? [below] : [])].flatMap(sitesOf);
  const totals = await hidePlaces(source, family, [indicator], sites, { filters, from, to, grain: null }, k, options);
  const isHidden = (site: number) => !totals.isShown(indicator, site, null);
  const count = (rows: GroupRows): Promise<CountsAt> => {
    const first = rows.rows[0]!.site;
    const asked = { filters, from, to, place: placeOf(tree, first) };
    const alone = { ...family, indicators: [indicator] };
    return latest.find(source, JSON.stringify([indicator.id, filters, from, to, first]), () =>
      countRules(source, alone, exclusions, sitesOf(rows), asked, options),
    );
  };
  const counted = await count(top);
  const isTold = exclusions.map(({ rule }, at) => rule !== "window" || counted(tree.root).removed[at]!.units > 0);
  /** The period of a figure mostly lies within the days that its indicator covers: no rule of anyone's. */
  const told = (countsAt: CountsAt) => (site: number) => {
    const { units, removed } = countsAt(site);
    return { units, removed: removed.filter((_, at) => isTold[at]) };
  };
  const rules = exclusions.filter((_, at) => isTold[at]).map(({ rule }) => rule);
  let countsAt = told(counted);
  let hidden = settleRules({ rows: top, countsAt, rules, isHidden, settledAbove: null }, k);
  if (below) {
    const settledAbove = hidden(below.rows[0]!.site);
    if (settledAbove === "all") return { state: "hidden" };
    countsAt = told(await count(below));
    hidden = settleRules({ rows: below, countsAt, rules, isHidden, settledAbove }, k);
  }
  const ruled = toldOf(rules, countsAt(place.site), hidden(place.site), k);
  return ruled.state === "counted" ? { ...ruled, from, to } : ruled;
}

const sitesOf = ({ rows }: GroupRows) => rows.map(({ site }) => site);
