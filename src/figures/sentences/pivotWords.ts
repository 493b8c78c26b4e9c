import type { Language, Sentence, Translate } from "../../locales/translate.ts";
import { wordList } from "../../locales/wordList.ts";
import { isPlaceAxis, type PivotAxis } from "../../perimeter/Pivot.ts";
import type { SiteTree } from "../../perimeter/SiteTree.ts";
import type { Grain, View } from "../../perimeter/View.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { IncompleteMonths, PivotCell, PivotHead, PivotTable } from "../pivot/PivotTable.ts";
import { correctionInColumn } from "./correctionInColumn.ts";
import { formatFigure, isCounted } from "./formatFigure.ts";
import { formatPeriod, formatWindow } from "./formatPeriod.ts";
import { levelWords } from "./levelWords.ts";
import { stateExplained } from "./stateSentence.ts";
import { dimensionWord } from "./viewWords.ts";

/** What the words of a pivot are about. */
export interface PivotNames {
  readonly tree: SiteTree;
  readonly catalogue: readonly Indicator[];
  readonly view: View;
  readonly t: Translate;
  readonly language: Language;
}

/** The name of an axis: `Hôpital`, `Mois`. */
export function axisWords(axis: PivotAxis, grain: Grain, t: Translate): string {
  return t(`explorer.axis.${axis}`, { grain });
}

/** The name of a row or a column of an axis. */
export function headWords(head: PivotHead, axis: PivotAxis, grain: Grain, names: PivotNames): string {
  const { tree, catalogue, view, t, language } = names;
  switch (head.kind) {
    case "all":
      if (isPlaceAxis(axis)) return t("explorer.all.place", { site: tree.sites.get(view.site)?.name ?? "" });
      return t(axis === "period" ? "explorer.all.period" : "explorer.all.group");
    case "place":
      return tree.sites.get(head.site)?.name ?? String(head.site);
    case "period":
      return formatPeriod(head.start, grain, language);
    case "group":
      return dimensionWord(head.by, head.value, t);
    case "indicator": {
      const found = catalogue.find(({ id }) => id === head.id);
      const unit = found?.scale === "per 10 000" ? ` (${t("matrix.per10000")})` : "";
      return (found?.sheet[language].title ?? head.id) + unit;
    }
  }
}

/** The indicator of a cell. */
export function indicatorOf(
  { asked }: PivotTable,
  heads: readonly PivotHead[],
  catalogue: readonly Indicator[],
): Indicator {
  const named = heads.find((head) => head.kind === "indicator")?.id ?? asked.indicators[0];
  return catalogue.find(({ id }) => id === named)!;
}

/** Why a cell is marked: the documents of its place, or of hospitals in it, are not as complete as expected in some of its months. */
export function incompleteSentence({ months, of, sites }: IncompleteMonths, language: Language): Sentence {
  return {
    id: "figure.completeness.within",
    values: { months, of, isBelow: String(sites.length > 0), sites: wordList(sites, language) },
  };
}

/** A cell in words, part by part: value and interval, counts, corrected level; or why there is none. */
export function pivotCellWords(
  cell: PivotCell | null,
  indicator: Indicator,
  { t, language }: Pick<PivotNames, "t" | "language">,
): readonly string[] {
  if (!cell) return [t("explorer.legend.incomplete")];
  const { figure, correction, incomplete } = cell;
  if (!isCounted(figure)) {
    const state = stateExplained(figure, t, indicator.unit);
    return [t(state.id, state.values)];
  }
  const corrected = correctionInColumn(correction, indicator.scale, t, language);
  const mark = incomplete && incompleteSentence(incomplete, language);
  return [
    formatFigure(figure, indicator.scale, language) ?? t("figure.notReached"),
    levelWords(figure, indicator, t, language).detail,
    corrected && `${t("explorer.says.corrected")} ${corrected}`,
    figure.state === "provisional" ? t("figure.state.provisional") : "",
    mark ? t(mark.id, mark.values) : "",
  ].filter(Boolean);
}

/** What the numbers of a pivot cover. */
export function pivotCovered({ asked, window }: PivotTable, { view, language, t }: PivotNames): string {
  const whole = formatWindow(view, language);
  if (asked.rows === "period" || asked.columns === "period") return whole;
  if (!window) return t("explorer.covered.own", { window: whole });
  return t("explorer.covered", { window: formatWindow(window, language) });
}

/** What a pivot is, as its title, its stamp and its file say it. */
export function pivotSubject({ asked, grain }: PivotTable, { catalogue, t, language }: PivotNames): string {
  const { indicators } = asked;
  const [rows, columns] = [asked.rows, asked.columns].map((axis) => axisWords(axis, grain, t)) as [string, string];
  if (asked.rows === "indicator" || asked.columns === "indicator")
    return t("explorer.subject.many", { count: indicators.length, rows, columns });
  const title = catalogue.find(({ id }) => id === indicators[0])?.sheet[language].title ?? "";
  return t("explorer.subject", { title, rows, columns });
}
