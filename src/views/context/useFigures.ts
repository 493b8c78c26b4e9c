import { keepPreviousData, type Query, queryOptions, useQuery } from "@tanstack/react-query";
import type { BreakdownBy } from "../../perimeter/BreakdownBy.ts";
import type { View } from "../../perimeter/View.ts";
import { type ExtractOnScreen, useExtracts } from "./Extracts.ts";

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

/** One indicator of the view, broken down. */
export function useBreakdown(indicator: string, by: BreakdownBy, view: View) {
  const { id, service } = useExtract();
  const subject = ["breakdown", id, indicator, by] as const;
  return useQuery({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.breakdown(indicator, by, view, signal),
    placeholderData: previousOf(subject),
  });
}

/** The hospitals of the extract among their peers. */
export function useFunnel(indicator: string, view: View) {
  const { id, service } = useExtract();
  const subject = ["funnel", id, indicator] as const;
  return useQuery({
    queryKey: [...subject, view],
    queryFn: ({ signal }) => service.funnel(indicator, view, signal),
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
