import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import { signalInColumn } from "../../figures/sentences/signalInColumn.ts";
import type { ExportColumn } from "../ExportTable.ts";
import type { FileWords } from "./FileWords.ts";

/** How the latest period of a line varies, which period that is (a week where it is watched by week), and what makes it unusual. */
export function variationColumns({ t, language }: FileWords): readonly ExportColumn<IndicatorFigures>[] {
  return [
    {
      header: t("views.column.variation"),
      type: "text",
      value: ({ variation }) => variation && t(`figure.variation.${variation}`),
    },
    {
      header: t("files.column.variationPeriod"),
      type: "text",
      value: (line) => {
        const { period, series } = line.weekly ?? line;
        return line.variation && period && formatPeriod(period, series.grain, language);
      },
    },
    {
      header: t("files.column.variationReason"),
      type: "text",
      value: (line) => {
        const { period, series } = line.weekly ?? line;
        const point = series.points.find((one) => one.period === period);
        const words = line.variation && point?.signal && signalInColumn(point, series);
        if (!words) return null;
        const documents = String(point.signal?.rule !== "threshold" && point.signal?.byDocuments === true);
        return t("files.variation.reason", { signal: t(words.id, words.values), documents });
      },
    },
  ];
}
