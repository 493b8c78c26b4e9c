import type { ComparedHospital, JudgedPeers } from "../../figures/comparison/Comparison.ts";
import { placeInColumn } from "../../figures/sentences/comparedPointWords.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { funnelLimitsAt, type LimitsAtSize } from "../../statistics/funnelLimitsAt.ts";
import { type ExportColumn, type ExportTable, exportTable } from "../ExportTable.ts";
import type { FileWords } from "./FileWords.ts";
import { rounded } from "./rounded.ts";
import { unitWords } from "./unitWords.ts";

/** The hospitals of a funnel as a file, in the order of the tree and without a rank. */
export function comparisonTable(
  indicator: Indicator,
  { funnel, hospitals }: JudgedPeers,
  name: (site: number) => string,
  { t, language }: FileWords,
): ExportTable {
  const isRatio = funnel.kind === "ratio";
  const number = (
    header: string,
    decimals: number,
    of: (hospital: ComparedHospital) => number | null,
  ): ExportColumn<ComparedHospital> => ({ header, type: { decimals }, value: of });
  const compared = (value: number | null) =>
    value === null ? null : isRatio ? rounded(value, "points", 2) : rounded(value, indicator.scale, 1);
  const limits = (of: keyof LimitsAtSize) =>
    (["inner", "outer"] as const).flatMap((pair) =>
      (["lower", "upper"] as const).map((side) =>
        number(t(`files.column.limit.${of}.${pair}.${side}`), isRatio ? 2 : 1, ({ point }) => {
          const found = funnelLimitsAt(funnel, point.size)?.[of];
          return found ? compared(found[pair][side]) : null;
        }),
      ),
    );
  const probability = (header: string, key: "shownPValue" | "adjustedPValue") =>
    number(header, 4, ({ point }) => (point[key] === null ? null : Number(point[key].toFixed(4))));
  const value = isRatio
    ? t("views.column.ratio")
    : t("files.column.withUnit", { header: t("views.column.value"), unit: unitWords(indicator.scale, t) });
  return exportTable(
    [
      { header: t("views.column.hospital"), type: "text", value: ({ site }) => name(site) },
      number(t("views.column.denominator"), 0, ({ denominator }) => denominator),
      number(t("views.column.numerator"), 0, ({ numerator }) => numerator),
      ...(isRatio ? [number(t("views.column.expected"), 1, ({ point }) => rounded(point.size, "points", 1))] : []),
      number(value, isRatio ? 2 : 1, ({ point }) => compared(point.value)),
      ...limits("plain"),
      ...(funnel.widened ? limits("adjusted") : []),
      {
        header: t("views.column.position"),
        type: "text",
        value: (hospital) => placeInColumn(hospital, funnel, indicator, t, language),
      },
      probability(t("views.column.pValue"), "shownPValue"),
      probability(t("views.column.qValue.long"), "adjustedPValue"),
    ],
    hospitals,
  );
}
