import type { ReactNode } from "react";
import { IntervalBar } from "../../charts/interval/IntervalBar.tsx";
import { niceScale } from "../../charts/niceScale.ts";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Figure } from "../../figures/Figure.ts";
import type { BreakdownRow, IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { isEstimated } from "../../figures/correction/isEstimated.ts";
import { correctionInColumn } from "../../figures/sentences/correctionInColumn.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import {
  decimalsFor,
  figureInColumn,
  formatInColumn,
  formatInterval,
  isCounted,
} from "../../figures/sentences/formatFigure.ts";
import { markSentence } from "../../figures/sentences/marksSentence.ts";
import { stateWords } from "../../figures/sentences/stateSentence.ts";
import type { Scale } from "../../indicators/language/Indicator.ts";
import type { Speech } from "../../charts/Speech.ts";
import type { BreakdownBy } from "../../perimeter/BreakdownBy.ts";
import { BelowValue } from "./BelowValue.tsx";

interface Request {
  readonly line: IndicatorFigures;
  readonly by: BreakdownBy;
  /** The name of what the rows are. */
  readonly what: string;
  readonly rows: readonly BreakdownRow[];
  name(row: BreakdownRow): string;
  link(row: BreakdownRow): ReactNode;
}

/** The columns of a breakdown: a value on its interval for shares and means, one column for each mark of delays and counts. */
export function breakdownColumns(
  { line, by, what, rows, name, link }: Request,
  { t, language }: Speech,
): readonly Column<BreakdownRow>[] {
  const { indicator } = line;
  const { scale, shape } = indicator;
  const value = (
    key: string,
    header: string,
    on: Scale,
    of: (row: BreakdownRow) => Figure | undefined,
  ): Column<BreakdownRow> => ({
    key,
    header,
    numeric: true,
    wraps: rows.some((row) => of(row)?.state === "not followed"),
    text: (row) => {
      const figure = of(row);
      if (!figure) return "";
      return isCounted(figure)
        ? (figureInColumn(figure, on, language) ?? t("figure.notReached"))
        : stateWords(figure, t);
    },
    sort: (row) => {
      const figure = of(row);
      return figure && isCounted(figure) ? figure.value : null;
    },
  });
  const count = (key: "numerator" | "denominator"): Column<BreakdownRow> => ({
    key,
    header: t(`views.column.${key}`),
    numeric: true,
    text: ({ figure }) => (isCounted(figure) ? formatNumber(figure[key], 0, language) : ""),
    sort: ({ figure }) => (isCounted(figure) ? figure[key] : null),
  });
  const head: Column<BreakdownRow> = {
    key: "name",
    header: what,
    text: name,
    cell: link,
    sort: by === "age" ? (row) => rows.indexOf(row) : name,
  };
  if (shape === "count" || shape === "delay") {
    const marks = line.marks.map(({ days }) => {
      const mark = markSentence(shape, days);
      return value(
        `mark-${days}`,
        t(mark.id, mark.values),
        shape === "count" ? "count" : "percent",
        (row) => row.marks.find((one) => one.days === days)?.figure,
      );
    });
    return [
      head,
      ...marks,
      ...(shape === "delay" ? [value("value", t("views.column.median"), scale, (row) => row.figure)] : []),
      count("denominator"),
    ];
  }
  const bounds = rows
    .flatMap(({ figure }) => (isCounted(figure) ? [figure.lower, figure.upper, figure.value] : []))
    .filter((bound) => bound !== null);
  const axis = niceScale(bounds, 4, { min: 0, max: shape === "proportion" ? 1 : Infinity });
  const bound = (value: number) =>
    formatInColumn(value, scale, decimalsFor({ lower: axis.min, upper: axis.max }, scale), language);
  const figures = value(
    "value",
    t(scale === "per 10 000" ? "views.column.rate" : "views.column.value"),
    scale,
    (row) => row.figure,
  );
  const reference = isCounted(line.current) ? line.current.value : null;
  return [
    head,
    {
      ...figures,
      cell: (row) => (
        <>
          {figures.text(row)}
          <BelowValue row={row} indicator={indicator} />
        </>
      ),
    },
    {
      key: "bar",
      header: t("views.column.onScale", { min: bound(axis.min), max: bound(axis.max) }),
      picture: true,
      text: () => "",
      cell: ({ figure }) =>
        isCounted(figure) ? (
          <IntervalBar
            figure={figure}
            scale={axis}
            reference={reference}
            target={indicator.target?.value ?? null}
            // A corrected value takes the place of some of it.
            width={indicator.correction === "binary" ? 110 : 180}
          />
        ) : null,
    },
    {
      key: "interval",
      wideOnly: true,
      header: t("views.column.interval"),
      text: ({ figure }) => (isCounted(figure) ? (formatInterval(figure, scale, language) ?? "") : ""),
    },
    ...(rows.some(({ correction }) => isEstimated(correction))
      ? [
          {
            key: "corrected",
            header: t("views.column.corrected"),
            short: t("views.column.corrected.short"),
            wideOnly: true,
            wraps: true,
            text: ({ correction }: BreakdownRow) => correctionInColumn(correction, scale, t, language),
          },
        ]
      : []),
    ...(shape === "proportion" ? [{ ...count("numerator"), wideOnly: true }] : []),
    { ...count("denominator"), wideOnly: true },
  ];
}
