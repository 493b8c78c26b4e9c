import type { View } from "../../perimeter/View.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { completenessGroupOf } from "../completeness/completenessGroupOf.ts";
import { coverageId } from "../completeness/coverageOf.ts";
import type { Figure } from "../Figure.ts";
import type { FigureService } from "../FigureService.ts";
import { highlightsOf } from "../highlightsOf.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";
import { chanceOf } from "../signals/chanceOf.ts";
import type { Booklet, BookletEntry } from "./Booklet.ts";

/** Who answers: the service itself, or what keeps its answers. */
export type BookletSource = Pick<FigureService, "overview" | "indicator" | "breakdown">;

/** The indicators whose value is the completeness of a group of documents. */
const coverageIds = { DISCHARGE: coverageId, EMERGENCY: "emergency-report" } as const;

/**
 * The figures of a booklet about `ids`, asked one indicator after the other: `next` is waited for between two of them, so that the page
 * stays alive. Ids that the catalogue does not have are left out.
 */
export async function bookletOf(
  source: BookletSource,
  ids: readonly string[],
  view: View,
  next: () => Promise<void>,
): Promise<Booklet> {
  const { lines } = await source.overview(view);
  const chosen = ids.flatMap((id) => lines.filter(({ indicator }) => indicator.id === id));
  const measured = chosen.filter(isMeasured);
  const entries: BookletEntry[] = [];
  for (const line of measured) {
    const { id, shape } = line.indicator;
    entries.push({
      line,
      detail: await source.indicator(id, view),
      coverage: coverageFor(line.indicator, lines),
      where: shape === "count" ? await source.breakdown(id, "site", view) : [],
    });
    await next();
  }
  const where = (indicator: Indicator) =>
    Promise.resolve(entries.find(({ line }) => line.indicator.id === indicator.id)?.where ?? []);
  return {
    lines,
    entries,
    absent: chosen.filter((line) => !isMeasured(line)),
    highlights: await highlightsOf(measured, where),
    chance: chanceOf(measured),
  };
}

const isMeasured = ({ current }: IndicatorFigures) => current.state !== "not measured";

function coverageFor(indicator: Indicator, lines: readonly IndicatorFigures[]): Figure | null {
  const group = completenessGroupOf(indicator);
  const line = group && lines.find((one) => one.indicator.id === coverageIds[group]);
  return line && line.indicator.id !== indicator.id && isMeasured(line) ? line.current : null;
}
