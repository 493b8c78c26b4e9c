import type { QueryOptions } from "../../engine/Engine.ts";
import { calendarOf, cutoffOf } from "../../indicators/compile/Calendar.ts";
import type { View } from "../../perimeter/View.ts";
import type { FigureSource } from "../createFigureService.ts";
import { measurableAt } from "../measurableAt.ts";
import { readAsWhole } from "../readAsWhole.ts";
import { gathered } from "../gathered.ts";
import { siteLines } from "../siteLines.ts";
import { turn } from "../turn.ts";
import { judgedSites } from "./judgedSites.ts";
import { completenessOf } from "./lineCompleteness.ts";
import type { IndicatorVerdict, SiteVerdicts } from "./SiteVerdicts.ts";
import { verdictOf } from "./verdictOf.ts";

/** Which indicators are fit for steering at each hospital of a perimeter; at the perimeter itself below the hospital. */
export async function verdictsOf(
  source: FigureSource,
  view: View,
  k: number,
  options: QueryOptions,
): Promise<readonly SiteVerdicts[]> {
  const { catalogue, descriptor, tree } = source;
  const calendar = calendarOf(descriptor);
  const sites = judgedSites(tree, view.site);
  const measured = measurableAt(source, catalogue, sites, view);
  const completeness = await completenessOf(source, sites, k, options);
  const lines = await gathered(siteLines(source, measured, { sites, completeness }, view, k, options));
  const whole = readAsWhole(view, calendar) !== null;
  const found: SiteVerdicts[] = [];
  for (const site of sites) {
    const own = new Map(lines.get(site)?.map((line) => [line.indicator.id, line]));
    const verdicts = catalogue.map((indicator): IndicatorVerdict => {
      const line = own.get(indicator.id);
      if (!line) return { indicator: indicator.id, fit: false, reasons: [{ code: "not measured" }] };
      const cutoff = cutoffOf(indicator, calendar);
      return {
        indicator: indicator.id,
        ...verdictOf(line, { window: view, whole, cutoff, extractedAt: descriptor.extractedAt }),
      };
    });
    found.push({ site, verdicts });
    await turn(options.signal);
  }
  return found;
}
