import type { ReactNode } from "react";
import type { Column } from "../../charts/table/DataTable.tsx";
import type { Speech } from "../../charts/Speech.ts";
import type { ComparedHospital, JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { placeInColumn } from "../../figures/sentences/comparedPointWords.ts";
import { formatCompared } from "../../figures/sentences/formatCompared.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatPValue } from "../../figures/sentences/formatPValue.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { funnelLimitsAt } from "../../statistics/funnelLimitsAt.ts";
import type { Interval } from "../../statistics/interval.ts";

interface NamedSites {
  name(site: number): string;
  link(site: number): ReactNode;
}

type Row = ComparedHospital;

/** The columns of a funnel: what was counted, what was expected, the limits at this size, the place to them and p-values. No rank. */
export function comparisonColumns(
  indicator: Indicator,
  { funnel }: JudgedPeers,
  { name, link }: NamedSites,
  { t, language }: Speech,
): readonly Column<Row>[] {
  const isRatio = funnel.kind === "ratio";
  const compared = (value: number) => formatCompared(value, funnel.kind, indicator.scale, language);
  const range = ({ lower, upper }: Interval) =>
    language === "fr" ? `[${compared(lower)}\u00a0; ${compared(upper)}]` : `(${compared(lower)} to ${compared(upper)})`;
  const limits = ({ point }: Row) => funnelLimitsAt(funnel, point.size);
  const count = (key: "numerator" | "denominator"): Column<Row> => ({
    key,
    header: t(`views.column.${key}`),
    short: t(`views.column.${key}.short`),
    numeric: true,
    wideOnly: true,
    text: (row) => formatNumber(row[key], 0, language),
    sort: (row) => row[key],
  });
  const probability = (key: "shownPValue" | "adjustedPValue", header: string, short?: string): Column<Row> => ({
    key,
    header,
    ...(short ? { short } : { wideOnly: true }),
    numeric: true,
    text: ({ point }) => (point[key] === null ? "" : formatPValue(point[key], language)),
  });
  return [
    { key: "name", header: t("views.column.hospital"), text: ({ site }) => name(site), cell: ({ site }) => link(site) },
    count("denominator"),
    count("numerator"),
    ...(isRatio
      ? [
          {
            key: "expected",
            header: t("views.column.expected"),
            numeric: true,
            wideOnly: true,
            text: ({ point }: Row) => formatNumber(point.size, 1, language),
          },
        ]
      : []),
    {
      key: "value",
      header: t(
        isRatio ? "views.column.ratio" : indicator.scale === "per 10 000" ? "views.column.rate" : "views.column.value",
      ),
      numeric: true,
      text: ({ point }) => (point.value === null ? "" : compared(point.value)),
    },
    {
      key: "limits",
      header: t("views.column.limits"),
      wideOnly: true,
      text: (row) => {
        const at = limits(row);
        return at ? range((at.adjusted ?? at.plain).outer) : "";
      },
    },
    ...(funnel.widened
      ? [
          {
            key: "chance",
            header: t("views.column.chanceLimits"),
            wideOnly: true,
            text: (row: Row) => {
              const at = limits(row);
              return at ? range(at.plain.outer) : "";
            },
          },
        ]
      : []),
    {
      key: "place",
      header: t("views.column.position"),
      wraps: true,
      text: (row) => placeInColumn(row, funnel, indicator, t, language),
    },
    probability("shownPValue", t("views.column.pValue")),
    probability("adjustedPValue", t("views.column.qValue.long"), t("views.column.qValue")),
  ];
}
