import type { Speech } from "../../charts/Speech.ts";
import { chartedFigure } from "../../figures/chartedFigure.ts";
import { chartedReading } from "../../figures/sentences/chartedReading.ts";
import { figureInColumn, isCounted } from "../../figures/sentences/formatFigure.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import { shortTally } from "../../figures/sentences/tallySentence.ts";
import type { CellFigures } from "../../figures/matrix/CellFigures.ts";
import type { MatrixTallies } from "../../figures/matrix/MatrixTallies.ts";
import { type SignalTally, unusualOf } from "../../figures/signals/SignalTally.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Site } from "../../perimeter/SiteTree.ts";
import type { CellsBySite } from "./useMatrix.ts";

/** Under the sites stands what the table says under them: the unusual variations of each indicator. */
export type CopiedRow = Site | "by indicator";

interface CopiedColumn {
  readonly header: string;
  text(row: CopiedRow): string;
}

/** The matrix as a spreadsheet takes it: the site, its unusual variations with what chance would give, then value and variation of each indicator. */
export function matrixColumns(
  cells: CellsBySite,
  indicators: readonly Indicator[],
  tallies: MatrixTallies | undefined,
  { t, language }: Speech,
): readonly CopiedColumn[] {
  return [
    { header: t("matrix.site"), text: (row) => (row === "by indicator" ? t("matrix.byIndicator") : row.name) },
    {
      header: t("matrix.signals"),
      text: (row) => tallyWords(row === "by indicator" ? tallies?.whole : tallies?.bySite.get(row.id)),
    },
    ...indicators.flatMap((indicator) => {
      const { id, sheet, scale } = indicator;
      const title =
        chartedReading(indicator, t, language).title + (scale === "per 10 000" ? ` (${t("matrix.per10000")})` : "");
      return [
        {
          header: title,
          text: (row: CopiedRow) => (row === "by indicator" ? "" : valueWords(cells.get(row.id)?.get(id))),
        },
        {
          header: t("matrix.copy.variation", { title: sheet[language].title }),
          text: (row: CopiedRow) => {
            if (row === "by indicator") return tallyWords(tallies?.byIndicator.get(id));
            const icon = cells.get(row.id)?.get(id)?.variation;
            return icon ? t(`figure.variation.${icon}`) : "";
          },
        },
      ];
    }),
  ];

  function tallyWords(tally: SignalTally | undefined): string {
    const short = tally && shortTally(tally);
    return short ? `${unusualOf(tally)} ${t(short.id, short.values)}` : "";
  }

  function valueWords(cell: CellFigures | undefined): string {
    if (!cell) return "";
    const { indicator } = cell;
    const current = chartedFigure(cell);
    const state = stateWords(current, t, indicator.unit);
    if (!isCounted(current)) return state;
    const value =
      figureInColumn(current, chartedReading(indicator, t, language).read.scale, language) ?? t("figure.notReached");
    return current.state === "provisional" ? `${value} (${state})` : value;
  }
}
