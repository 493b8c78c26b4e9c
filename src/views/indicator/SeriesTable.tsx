import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { formatSpan } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useStamp } from "../context/useStamp.ts";
import { seriesColumns } from "./seriesColumns.ts";

interface SeriesTableProps {
  readonly line: CorrectedFigures;
  /** Whether the points suffice for a mean, limits and signals. */
  readonly limits: boolean;
}

/** The table behind the chart: the same periods, the same numbers. */
export function SeriesTable({ line, limits }: SeriesTableProps) {
  const speech = useSpeech();
  const { crop } = usePerimeter();
  const { title } = line.indicator.sheet[speech.language];
  const { grain, points } = line.series;
  const rows = points.flatMap((point, index) => (inWindow(point.period, crop) ? [{ point, index }] : []));
  const [first, last] = [rows[0], rows.at(-1)];
  const stamp = useStamp(
    first && last ? formatSpan(first.point.period, last.point.period, grain, speech.language) : "",
  );
  return (
    <DataTable
      dense
      caption={speech.t("views.indicator.tableOf", { title })}
      columns={seriesColumns(line, limits, speech)}
      rows={rows}
      rowKey={({ point }) => point.period}
      stamp={`${title}\n${stamp}`}
      initialSort={{ key: "period", descending: true }}
    />
  );
}
