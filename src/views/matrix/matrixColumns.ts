import type { Speech } from "../../charts/Speech.ts";
import { chartedFigure } from "../../figures/chartedFigure.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import { figureInColumn, isCounted } from "../../figures/sentences/formatFigure.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import { shortTally } from "../../figures/sentences/tallySentence.ts";
import type { MatrixTallies } from "../../figures/signals/MatrixTallies.ts";
import { unusualOf } from "../../figures/signals/SignalTally.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { LinesBySite } from "../../figures/signals/linesBySite.ts";

interface CopiedColumn {
  readonly header: string;
  text(site: Site): string;
}

/** The matrix as a spreadsheet takes it: the site, its unusual variations with what chance would give, then value and variation of each indicator. */
export function matrixColumns(
  lines: LinesBySite,
  indicators: readonly Indicator[],
  tallies: MatrixTallies | undefined,
  { t, language }: Speech,
): readonly CopiedColumn[] {
  const lineOf = (site: Site, id: string) => lines.get(site.id)?.find(({ indicator }) => indicator.id === id);
  return [
    { header: t("matrix.site"), text: ({ name }) => name },
    {
      header: t("matrix.signals"),
      text: ({ id }) => {
        const tally = tallies?.bySite.get(id);
        const short = tally && shortTally(tally);
        return short ? `${unusualOf(tally)} ${t(short.id, short.values)}` : "";
      },
    },
    ...indicators.flatMap((indicator) => {
      const { id, sheet, scale } = indicator;
      const title =
        chartedReading(indicator, t, language).title + (scale === "per 10 000" ? ` (${t("matrix.per10000")})` : "");
      return [
        { header: title, text: (site: Site) => valueWords(lineOf(site, id)) },
        {
          header: t("matrix.copy.variation", { title: sheet[language].title }),
          text: (site: Site) => {
            const icon = lineOf(site, id)?.variation;
            return icon ? t(`figure.variation.${icon}`) : "";
          },
        },
      ];
    }),
  ];

  function valueWords(line: IndicatorFigures | undefined): string {
    if (!line) return "";
    const { indicator } = line;
    const current = chartedFigure(line);
    const state = stateWords(current, t, indicator.unit);
    if (!isCounted(current)) return state;
    const value =
      figureInColumn(current, chartedReading(indicator, t, language).read.scale, language) ?? t("figure.notReached");
    return current.state === "provisional" ? `${value} (${state})` : value;
  }
}
