import { useSpeech } from "../../charts/Speech.ts";
import { DataTable, type Column } from "../../charts/table/DataTable.tsx";
import type { WatchedPlace } from "../../figures/FigureService.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { formatDate, formatSpan } from "../../figures/sentences/formatPeriod.ts";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { addDays } from "../../perimeter/periods.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Alerts.module.css";
import { weekWords } from "./weekWords.ts";

/** Weeks side by side. */
const side = 8;

interface RecentWeeksProps {
  readonly lines: readonly IndicatorFigures[];
  readonly places: readonly WatchedPlace[];
  readonly latest: string | null;
}

interface Row {
  readonly line: IndicatorFigures;
  readonly site: number;
}

/**
 * The latest weeks side by side, the last first: the perimeter, and every place below that was above a threshold in one of them. Before
 * them the week that the extract does not hold whole, where a line counts it.
 */
export function RecentWeeks({ lines, places, latest }: RecentWeeksProps) {
  const { t, language } = useSpeech();
  const { view, crop } = usePerimeter();
  const { sites } = useExtract().service.tree;
  const first = latest ? addDays(latest, -7 * (side - 1)) : "";
  const stamp = useStamp(latest ? formatSpan(first, latest, "week", language) : "");
  if (!latest) return null;
  const next = addDays(latest, 7);
  const isNextCounted =
    inWindow(next, crop) &&
    lines.some(({ series }) =>
      series.points.some(({ period, figure }) => period === next && figure.state === "provisional"),
    );
  const whole = Array.from({ length: side }, (_, back) => addDays(latest, -7 * back));
  const weeks = isNextCounted ? [next, ...whole] : whole;
  const pointAt = ({ line }: Row, week: string): SeriesPoint | undefined =>
    line.series.points.find(({ period }) => period === week);
  const rows: readonly Row[] = [
    ...lines.map((line) => ({ line, site: view.site })),
    ...places
      .flatMap(({ site, lines: own }) => own.map((line) => ({ line, site })))
      .filter((row) => weeks.some((week) => pointAt(row, week)?.signal)),
  ];
  const placeOf = ({ site }: Row) => sites.get(site)?.name ?? "";
  const title = ({ line }: Row) => line.indicator.sheet[language].title;
  const columns: readonly Column<Row>[] = [
    {
      key: "indicator",
      header: t("views.column.indicator"),
      text: title,
      cell: (row) => (
        <ViewLink to={{ screen: { name: "indicator", id: row.line.indicator.id }, grain: "week" }}>
          {title(row)}
        </ViewLink>
      ),
      wraps: true,
    },
    ...(rows.length > lines.length
      ? [{ key: "place", header: t("alerts.column.place"), text: placeOf, wraps: true }]
      : []),
    ...weeks.map((week): Column<Row> => {
      const header = t("alerts.week", { day: formatDate(week, language) });
      return {
        key: week,
        header,
        short: `${week.slice(8)}/${week.slice(5, 7)}`,
        numeric: true,
        text: (row) => weekWords(pointAt(row, week), t, language),
        cell: (row) => {
          const point = pointAt(row, week);
          const words = weekWords(point, t, language);
          return point?.signal ? <strong className={styles.above}>{words}</strong> : words;
        },
      };
    }),
  ];
  return (
    <section aria-labelledby="alerts-recent" className={styles.section}>
      <h2 id="alerts-recent">{t("alerts.recent")}</h2>
      <DataTable
        dense
        caption={t("alerts.recent.of")}
        columns={columns}
        rows={rows}
        rowKey={({ line, site }) => `${line.indicator.id} ${site}`}
        stamp={`${t("alerts.recent.of")}\n${stamp}`}
      />
    </section>
  );
}
