import { useSpeech } from "../../charts/Speech.ts";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { seriesColumns } from "../indicator/seriesColumns.ts";
import { PlainTable } from "./PlainTable.tsx";

/** Periods of the table of a page, the latest ones. */
const most = 12;

/** Columns that fit beside each other on paper. */
const printed = [
  "period",
  "value",
  "interval",
  "numerator",
  "denominator",
  "centre",
  "lowerLimit",
  "upperLimit",
  "signal",
  "read",
] as const;

/** Those that a phone has no room for: the picture shows them. */
const onPaperAlone = ["numerator", "denominator", "centre", "lowerLimit", "upperLimit", "read"] as const;

interface PeriodTableProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  /** Whether the points suffice for a mean, limits and signals. */
  readonly limits: boolean;
}

/** The last periods of a chart, the latest first. */
export function PeriodTable({ line, window, limits }: PeriodTableProps) {
  const speech = useSpeech();
  const columns = seriesColumns(line, limits, speech)
    .filter(({ key }) => (printed as readonly string[]).includes(key))
    .map((column) => ({ ...column, wideOnly: (onPaperAlone as readonly string[]).includes(column.key) }));
  const rows = line.series.points
    .map((point, index) => ({ point, index }))
    .filter(({ point }) => inWindow(point.period, window))
    .slice(-most)
    .reverse();
  const { title } = line.indicator.sheet[speech.language];
  return (
    <PlainTable
      caption={speech.t("report.lastPeriods", { title })}
      columns={columns}
      rows={rows}
      rowKey={({ point }) => point.period}
    />
  );
}
