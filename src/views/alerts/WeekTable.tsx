import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatSpan } from "../../figures/sentences/formatPeriod.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { shownWeeks } from "./shownWeeks.ts";
import { weekColumns, type WeekRow } from "./weekColumns.ts";

interface WeekTableProps {
  readonly line: IndicatorFigures;
  readonly places: readonly { readonly site: number; readonly line: IndicatorFigures }[];
}

/** The table behind the charts of an indicator: the perimeter week by week, then the weeks shown of each place that is drawn. */
export function WeekTable({ line, places }: WeekTableProps) {
  const speech = useSpeech();
  const { crop, view } = usePerimeter();
  const { sites } = useExtract().service.tree;
  const { title } = line.indicator.sheet[speech.language];
  const weeks = shownWeeks(line.series, crop);
  const stamp = useStamp(
    weeks.length > 0 ? formatSpan(weeks[0]!.period, weeks.at(-1)!.period, "week", speech.language) : "",
  );
  const nameOf = (site: number) => sites.get(site)?.name ?? "";
  const rows: readonly WeekRow[] = [
    ...weeks.map((point) => ({ place: nameOf(view.site), point })),
    ...places.flatMap(({ site, line: { series } }) =>
      shownWeeks(series, crop)
        .filter(({ figure }) => isCounted(figure) && figure.numerator > 0)
        .map((point) => ({ place: nameOf(site), point })),
    ),
  ];
  const caption = speech.t("alerts.tableOf", { title });
  return (
    <DataTable
      dense
      caption={caption}
      columns={weekColumns(line.series.chart, speech)}
      rows={rows}
      rowKey={({ place, point }) => `${place} ${point.period}`}
      stamp={`${caption}\n${stamp}`}
      initialSort={{ key: "period", descending: true }}
    />
  );
}
