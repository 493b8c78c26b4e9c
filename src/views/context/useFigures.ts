import { keepPreviousData, type Query, queryOptions, useQuery, useQueryClient } from "@tanstack/react-query";
import type { BreakdownBy } from "../../perimeter/BreakdownBy.ts";
import type { IndicatorDetail } from "../../figures/FigureService.ts";
import type { PivotRequest } from "../../figures/pivot/PivotTable.ts";
import { pathTo, type Site } from "../../perimeter/SiteTree.ts";
import type { View } from "../../perimeter/View.ts";
import { gathered } from "../../figures/gathered.ts";
import { type ExtractOnScreen, useExtracts } from "./Extracts.ts";
import { untilIdle } from "./untilIdle.ts";

/** The extract on screen; only where one is open. */
export function useExtract(): ExtractOnScreen {
  const { current } = useExtracts();
  if (!current) throw new Error("no extract open");
  return current;
}

/** Old values stay while new ones load, but never those of another extract or of another indicator. */
function previousOf(subject: readonly unknown[]) {
  return <T>(previous: T | undefined, query: Pick<Query, "queryKey"> | undefined) =>
    query && subject.every((part, index) => query.queryKey[index] === part) ? keepPreviousData(previous) : undefined;
}

export function overviewQuery({ id, service }: ExtractOnScreen, view: View) {
  const subject = ["overview", id] as const;
  return queryOptions({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.overview(view, signal),
    placeholderData: previousOf(subject),
  });
}

export function indicatorQuery({ id, service }: ExtractOnScreen, indicator: string, view: View) {
  const subject = ["indicator", id, indicator] as const;
  return queryOptions({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.indicator(indicator, view, signal),
    placeholderData: previousOf(subject),
  });
}

/** All indicators of the view, and what deserves a sentence. */
export function useOverview(view: View) {
  return useQuery(overviewQuery(useExtract(), view));
}

/** What the source cannot tell of the sites of a view, whatever its filters and its grain; asked for once it is due. */
export function useFacts(view: View, due: boolean) {
  const { id, service } = useExtract();
  const { site, from, to, unprotected } = view;
  const queryKey = ["facts", id, site, from, to, unprotected];
  return useQuery({ queryKey, queryFn: () => service.facts(view), enabled: due });
}

/** One indicator of the view with where it comes from. */
export function useIndicator(indicator: string, view: View) {
  return useQuery(indicatorQuery(useExtract(), indicator, view));
}

/** The documents behind the figures of a view's sites, whatever its filters, its period and its grain. */
export function useQuality({ site, unprotected }: View, due = true) {
  const { id, service } = useExtract();
  const subject = ["quality", id] as const;
  return useQuery({
    queryKey: [...subject, site, unprotected],
    queryFn: () => service.quality({ site, ...(unprotected && { unprotected }) }),
    placeholderData: previousOf(subject),
    enabled: due,
  });
}

/** Which indicators are fit for steering at the sites of a view. */
export function useVerdicts(view: View, due = true) {
  const { id, service } = useExtract();
  const subject = ["verdicts", id] as const;
  return useQuery({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.verdicts(view, signal),
    placeholderData: previousOf(subject),
    enabled: due,
  });
}

/**
 * The nearest site above that of a view where an indicator is as is looked for, asked of one after the other; null where it is so at
 * none, or while it is not known. `what` tells what is looked for.
 */
export function useNearestAbove(
  indicator: string,
  view: View,
  what: string,
  isSo: (detail: IndicatorDetail) => boolean,
): Site | null {
  const extract = useExtract();
  const queries = useQueryClient();
  const { data } = useQuery({
    queryKey: ["nearest above", extract.id, indicator, what, view],
    queryFn: async () => {
      for (const site of pathTo(extract.service.tree, view.site).slice(0, -1).toReversed()) {
        const detail = await queries.fetchQuery(indicatorQuery(extract, indicator, { ...view, site: site.id }));
        if (isSo(detail)) return site;
      }
      return null;
    },
  });
  return data ?? null;
}

/** What is left out of the current denominator of an indicator, rule by rule. */
export function useWaterfall(indicator: string, view: View) {
  const { id, service } = useExtract();
  const subject = ["waterfall", id, indicator] as const;
  return useQuery({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.waterfall(indicator, view, signal),
    placeholderData: previousOf(subject),
  });
}

export function breakdownQuery({ id, service }: ExtractOnScreen, indicator: string, by: BreakdownBy, view: View) {
  const subject = ["breakdown", id, indicator, by] as const;
  return queryOptions({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.breakdown(indicator, by, view, signal),
    placeholderData: previousOf(subject),
  });
}

/** One indicator of the view, broken down. */
export function useBreakdown(indicator: string, by: BreakdownBy, view: View) {
  return useQuery(breakdownQuery(useExtract(), indicator, by, view));
}

/** The same from every perimeter and at every grain: asked once. */
export function funnelQuery({ id, service }: ExtractOnScreen, indicator: string, view: View) {
  const subject = ["funnel", id, indicator] as const;
  const whole: View = { ...view, site: service.tree.root, grain: "month" };
  return queryOptions({
    queryKey: [...subject, whole],
    queryFn: ({ signal }) => service.funnel(indicator, whole, signal),
    placeholderData: previousOf(subject),
  });
}

/** The hospitals of the extract among their peers; asked for once it is due. */
export function useFunnel(indicator: string, view: View, due = true) {
  return useQuery({ ...funnelQuery(useExtract(), indicator, view), enabled: due });
}

/** Indicators at some places of one level, over the complete months of the window; every one of the catalogue unless `ids` are given. */
export function useLevels(sites: readonly number[], view: View, ids?: readonly string[]) {
  const { id, service } = useExtract();
  const asked = ids ?? service.catalogue.map((indicator) => indicator.id);
  const subject = ["levels", id, sites.join(" "), ids?.join(" ") ?? "all"] as const;
  return useQuery({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.levels(asked, sites, view, signal),
    placeholderData: previousOf(subject),
    enabled: sites.length > 0,
  });
}

/** One indicator with its series at each of some sites of a view; null asks for none. */
export function useLinesBelow(indicator: string | null, sites: readonly number[], view: View) {
  const { id, service } = useExtract();
  const subject = ["lines below", id, indicator] as const;
  return useQuery({
    queryKey: [...subject, sites.join(" "), view],
    queryFn: async ({ signal }) => {
      const found = await gathered(service.linesBelow([indicator!], sites, view, signal));
      return new Map([...found].map(([site, [line]]) => [site, line!]));
    },
    placeholderData: previousOf(subject),
    enabled: indicator !== null,
  });
}

/** The unusual variations at each of some sites of a view, once they are due and all else that the page asked for is there. */
export function useSignalsBelow(sites: readonly number[], view: View, due: boolean) {
  const { id, service } = useExtract();
  const queries = useQueryClient();
  return useQuery({
    queryKey: ["signals below", id, sites.join(" "), view],
    queryFn: async ({ signal }) => {
      do await untilIdle();
      while (queries.isFetching() > 1 && !signal.aborted);
      return service.signalsBelow(view, sites, signal);
    },
    enabled: due && sites.length > 0,
  });
}

/** Two axes crossed. */
export function usePivot(asked: PivotRequest, view: View) {
  const { id, service } = useExtract();
  const subject = ["pivot", id] as const;
  return useQuery({
    queryKey: [...subject, asked, view],
    queryFn: ({ signal }) => service.pivot(asked, view, signal),
    placeholderData: previousOf(subject),
  });
}

/** Indicators of a view beside those of another. */
export function usePairs(ids: readonly string[], view: View, other: View) {
  const { id, service } = useExtract();
  const subject = ["pairs", id, ids.join(" ")] as const;
  return useQuery({
    queryKey: [...subject, view, other],
    queryFn: ({ signal }) => service.pairs(ids, view, other, signal),
    placeholderData: previousOf(subject),
  });
}

/** The indicators of the view whose weeks are watched. */
export function useEarly(view: View) {
  const { id, service } = useExtract();
  const subject = ["early", id] as const;
  return useQuery({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.early(view, signal),
    placeholderData: previousOf(subject),
  });
}

/** The days of the same from one day on. */
export function useEarlyDays(view: View, since: string) {
  const { id, service } = useExtract();
  const subject = ["early days", id] as const;
  return useQuery({
    queryKey: [...subject, view, since],
    queryFn: ({ signal }) => service.earlyDays(view, since, signal),
    placeholderData: previousOf(subject),
  });
}

/** The same at each place below; asked for once it is due. */
export function useEarlyBelow(view: View, due: boolean) {
  const { id, service } = useExtract();
  const subject = ["early below", id] as const;
  return useQuery({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.earlyBelow(view, signal),
    placeholderData: previousOf(subject),
    enabled: due,
  });
}
