import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { type Column, DataTable } from "../../charts/table/DataTable.tsx";
import { WeekBars } from "../../charts/weeks/WeekBars.tsx";
import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { type CrisisDay, crisisDays } from "../../figures/early/crisisDays.ts";
import type { WatchedDay } from "../../figures/early/WatchedDays.ts";
import { daySentences } from "../../figures/sentences/daySentences.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatDate, formatDay } from "../../figures/sentences/formatPeriod.ts";
import { stateSentence } from "../../figures/sentences/stateSentence.ts";
import { useStamp } from "../context/useStamp.ts";
import styles from "./Alerts.module.css";
import { BarLegend } from "./BarLegend.tsx";

/** Rows of the table that are printed, as many as `Alerts.module.css` leaves. */
const printed = 14;

interface CrisisDaysProps {
  readonly title: string;
  readonly days: readonly WatchedDay[];
  /** Weeks across two months tell no day. */
  readonly holed: boolean;
  /** First day of the first week of the crisis, and last day of the latest complete one. */
  readonly start: string;
  readonly last: string;
}

/** A crisis day by day: how many days are told, the picture and the table, each day beside what is usual of its day of the week. */
export function CrisisDays({ title, days: known, holed, start, last }: CrisisDaysProps) {
  const { t, language } = useSpeech();
  const days = useMemo(() => crisisDays(known, { start, last, holed }), [known, start, last, holed]);
  const bars = useMemo(() => days.map(pointOf), [days]);
  const ends = { start: formatDate(start, language), last: formatDate(last, language) };
  const stamp = useStamp(`${ends.start} – ${ends.last}`);
  const caption = t("alerts.days.tableOf", { title, start: ends.start });
  const said = daySentences(days, holed, language).map(({ id, values }) => t(id, values));
  const countOf = ({ figure }: CrisisDay) => (isCounted(figure) ? figure.numerator : 0);
  const max = Math.max(0, ...days.map(countOf));
  const usual: Column<CrisisDay> = {
    key: "expected",
    header: t("alerts.days.column.expected"),
    numeric: true,
    text: ({ expected }) => (expected === null ? "" : formatNumber(expected, 1, language)),
    sort: ({ expected }) => expected,
  };
  const columns: readonly Column<CrisisDay>[] = [
    {
      key: "day",
      header: t("alerts.days.column.day"),
      text: ({ day }) => formatDay(day, language),
      sort: ({ day }) => day,
    },
    {
      key: "observed",
      header: t("alerts.column.observed"),
      numeric: true,
      text: ({ figure }) => {
        if (isCounted(figure)) return formatNumber(figure.numerator, 0, language);
        const state = stateSentence(figure);
        return t(state.id, state.values);
      },
      sort: ({ figure }) => (isCounted(figure) ? figure.numerator : null),
    },
    ...(days.some(({ expected }) => expected !== null) ? [usual] : []),
  ];
  return (
    <details className={styles.rest}>
      <summary>{t("alerts.days.title")}</summary>
      <p className={styles.words}>{said.join(" ")}</p>
      {max > 0 && (
        <div className={styles.beside}>
          <div>
            <WeekBars points={bars} max={max} width={640} height={120} label={`${caption}. ${said[0]}`} />
            <BarLegend charts={[bars]} max={max} step="day" />
            <p className={styles.note}>{t("alerts.days.scale", { max: formatNumber(max, 0, language), ...ends })}</p>
          </div>
          <div className={styles.days}>
            <DataTable
              dense
              caption={caption}
              columns={columns}
              rows={days}
              rowKey={({ day }) => day}
              stamp={`${caption}\n${stamp}`}
              initialSort={{ key: "day", descending: true }}
            />
            {days.length > printed && (
              <p className={styles.paper}>{t("alerts.days.printed", { most: printed, days: days.length })}</p>
            )}
          </div>
        </div>
      )}
    </details>
  );
}

/** A day as a bar: nothing judges it. */
const pointOf = ({ day, figure }: CrisisDay): SeriesPoint => ({
  period: day,
  figure,
  enters: true,
  centre: null,
  lowerLimit: null,
  upperLimit: null,
  signal: null,
  nlpVersion: null,
  shareRead: null,
});
