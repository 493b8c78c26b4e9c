import type { Descriptor } from "../../extract/Descriptor.ts";
import { calendarOf } from "../../indicators/compile/Calendar.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { View } from "../../perimeter/View.ts";
import type { FigureService } from "../FigureService.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { readAsWhole } from "../readAsWhole.ts";
import { breakStarts } from "./breakStarts.ts";
import { changeSince } from "./changeSince.ts";
import type { DatedChange } from "./SplitChange.ts";
import { definitionOf } from "./definitionOf.ts";
import { lastComplete } from "./lastComplete.ts";
import { isCompared, publishedPeriod } from "./PublishedSeries.ts";
import type { RememberedFigures } from "./RememberedFigures.ts";

/**
 * The same service, each line with what changed since an earlier extract, where that one was remembered for the same question:
 * a month, or a count as it stands, without filters, of a hospital, a group or the whole.
 */
export function comparedService(
  service: FigureService,
  previous: RememberedFigures,
  descriptor: Descriptor,
): FigureService {
  const { tree } = service;
  const calendar = calendarOf(descriptor);
  const definitions = new Map<string, Promise<string>>();
  const definition = (indicator: Indicator) => {
    const known = definitions.get(indicator.id) ?? definitionOf(indicator);
    definitions.set(indicator.id, known);
    return known;
  };

  async function since(line: IndicatorFigures, view: View): Promise<DatedChange | null> {
    const { indicator, series, current, asOf } = line;
    const { shape } = indicator;
    const period = asOf ?? line.period;
    const site = tree.sites.get(view.site)!;
    const isRemembered =
      view.grain === "month" && Object.keys(view.filters).length === 0 && !["department", "unit"].includes(site.level);
    if (!isCompared(indicator) || !isRemembered || period === null) return null;
    if (asOf === null && readAsWhole(view, calendar)) return null;
    const then = previous.indicators.find(({ id }) => id === indicator.id) ?? null;
    const at = then?.sites.find(({ code, name }) => code === site.code && name === site.name);
    const shown = asOf === null ? series.points : [{ period, figure: current, nlpVersion: null }];
    const change = changeSince(
      then && { ...then, periods: at?.periods ?? [] },
      {
        shape,
        definition: await definition(indicator),
        periods: shown.flatMap((one) => publishedPeriod(one.period, one.figure, one.nlpVersion) ?? []),
      },
      {
        current: period,
        earlier:
          asOf === null ? then && lastComplete(then.complete, period, "month") : (at?.periods[0]?.period ?? null),
        breaks: breakStarts(descriptor, tree, {
          indicator: indicator.id,
          site: site.id,
          grain: asOf === null ? "month" : null,
        }),
      },
    );
    return { extractedAt: previous.extract.extractedAt, change };
  }

  const compared = async <Line extends IndicatorFigures>(line: Line, view: View) => ({
    ...line,
    since: await since(line, view),
  });
  return {
    ...service,
    async overview(view, signal) {
      const overview = await service.overview(view, signal);
      return { ...overview, lines: await Promise.all(overview.lines.map((line) => compared(line, view))) };
    },
    async indicator(id, view, signal) {
      const detail = await service.indicator(id, view, signal);
      return { ...detail, line: await compared(detail.line, view) };
    },
  };
}
