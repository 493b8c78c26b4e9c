import { expect } from "vitest";
import { createFigureService, type FigureSource } from "../../src/figures/createFigureService.ts";
import type { FigureService } from "../../src/figures/FigureService.ts";
import { gathered } from "../../src/figures/gathered.ts";
import { linesInOrder } from "../../src/figures/signals/linesInOrder.ts";
import { type SiteSignal, signalsOf } from "../../src/figures/signals/signalsOf.ts";
import { sitesBelow } from "../../src/perimeter/SiteTree.ts";
import type { View } from "../../src/perimeter/View.ts";
import type { SampleEvent } from "./SampleEvent.ts";

export const idsOf = ({ leader, others }: SiteSignal) => [leader, ...others].map(({ line }) => line.indicator.id);

/** The figures of the sample with what they tell of its hospitals. */
export type SampleFigures = Awaited<ReturnType<typeof sampleFigures>>;

export async function sampleFigures(source: FigureSource) {
  const service = createFigureService(source);
  const view = (more: Partial<View> = {}): View => ({
    site: service.tree.root,
    from: "2023-11",
    to: "2026-10",
    grain: "month",
    filters: {},
    ...more,
  });
  const ids = service.catalogue.map(({ id }) => id);
  const sites = sitesBelow(service.tree, service.tree.root, "hospital").map(({ id }) => id);
  const hospitals = linesInOrder(await gathered(service.linesBelow(ids, sites, view())), ids, sites);
  const siteOf = (code: string) => [...service.tree.sites.values()].find((site) => site.code === code)!;

  /** Everything told of a hospital in a month, the last by default. */
  const told = (code: string, month: string | null = null): readonly SiteSignal[] =>
    signalsOf(hospitals, month && `${month}-01`).filter(({ site }) => site === siteOf(code).id);

  /** The one thing told about an indicator of a hospital in a month. */
  const about = (id: string, code: string, month: string | null = null): SiteSignal | undefined =>
    told(code, month).find((one) => idsOf(one).includes(id));

  /** The cause and the units that the screen of a place, its hospital by default, tells for an event and all its indicators. */
  const standingOf = async ({ site, unit, indicators }: SampleEvent, on = siteOf(site!).id) => {
    const own = siteOf(unit ?? site!).id;
    const facts = await service.facts(view({ site: on }));
    return facts.flatMap(({ cause, indicators: touched, sites }) =>
      indicators.every((id) => touched.includes(id))
        ? sites.filter((one) => one.site === own).map(({ units }) => ({ cause, units }))
        : [],
    );
  };

  let weeks: ReturnType<FigureService["overview"]> | undefined;
  const byWeek = () => (weeks ??= service.overview(view({ grain: "week" })));

  /** The early signals of an indicator of the establishment, by the first day of their week. */
  const earlySignals = async (id: string): Promise<readonly string[]> => {
    const { lines } = await byWeek();
    const { series } = lines.find(({ indicator }) => indicator.id === id)!;
    expect(series.chart).toBe("EARS C2");
    return series.points.flatMap(({ period }) => {
      const signals = signalsOf(new Map([[service.tree.root, lines]]), period);
      const leader = signals.find((one) => idsOf(one).includes(id))?.leader;
      return leader?.kind === "variation" && leader.rule === "threshold" ? [period] : [];
    });
  };

  return { source, service, hospitals, view, siteOf, told, about, standingOf, byWeek, earlySignals };
}
