import { useId, useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import { ExcessChart } from "../../charts/weeks/ExcessChart.tsx";
import { type Crisis, crisisExcess } from "../../figures/early/crisisExcess.ts";
import type { WatchedDays } from "../../figures/early/WatchedDays.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { completenessSentences } from "../../figures/sentences/completenessSentences.ts";
import { crisisSentences } from "../../figures/sentences/crisisSentences.ts";
import { formatExcess } from "../../figures/sentences/formatExcess.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatDate, formatPeriod, formatSpan } from "../../figures/sentences/formatPeriod.ts";
import { periodOf } from "../../perimeter/periods.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Alerts.module.css";
import { CrisisDays } from "./CrisisDays.tsx";
import { crisisColumns } from "./crisisColumns.ts";
import { ExcessLegend } from "./ExcessLegend.tsx";

interface CrisisIndicatorProps {
  readonly line: IndicatorFigures;
  /** The day on which the crisis began. */
  readonly day: string;
  /** Its days; null while they load. */
  readonly daily: WatchedDays | null;
  /** Weeks of it are hidden only until the records are read: what it adds up to without them is not told. */
  readonly isAwaited: boolean;
}

/** One indicator since a crisis began: what it adds up to in words, the cumulative excess, and the table of its weeks. */
export function CrisisIndicator({ line, day, daily, isAwaited }: CrisisIndicatorProps) {
  const { t, language } = useSpeech();
  const id = useId();
  const { indicator, series, period } = line;
  const crisis = useMemo(() => crisisExcess(series, day, period), [series, day, period]);
  const days = daily?.state === "read" ? daily.days.get(indicator.id) : undefined;
  const seen = series.points.map((point) => point.period >= day && period !== null && point.period <= period);
  const words = [...crisisSentences(crisis, series, t, language), ...completenessSentences(line, seen, language)]
    .map((sentence) => t(sentence.id, sentence.values))
    .join(" ");
  return (
    <section aria-labelledby={id} className={styles.crisis}>
      <h3 id={id}>
        <ViewLink to={{ screen: { name: "indicator", id: indicator.id }, grain: "week" }}>
          {indicator.sheet[language].title}
        </ViewLink>
      </h3>
      <p className={styles.words}>{isAwaited ? t("alerts.crisis.awaited") : words}</p>
      {!isAwaited && crisis.state === "read" && crisis.total && (
        <CrisisWeeks title={indicator.sheet[language].title} crisis={crisis} />
      )}
      {!isAwaited && days && crisis.state === "read" && (
        <CrisisDays
          title={indicator.sheet[language].title}
          days={days}
          holed={daily?.state === "read" && daily.holed.has(indicator.id)}
          start={crisis.start}
          last={periodOf(crisis.weeks.at(-1)!.point.period, "week").end}
        />
      )}
    </section>
  );
}

interface CrisisWeeksProps {
  readonly title: string;
  readonly crisis: Extract<Crisis, { readonly state: "read" }>;
}

function CrisisWeeks({ title, crisis: { start, weeks } }: CrisisWeeksProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const stamp = useStamp(formatSpan(start, weeks.at(-1)!.point.period, "week", language));
  const sums = weeks.flatMap(({ sum }) => sum ?? []);
  const last = sums.at(-1)!;
  const signed = (value: number) => formatNumber(value, 0, language, "always");
  const when = formatPeriod(start, "week", language);
  const caption = t("alerts.crisis.tableOf", { title, start: when });
  return (
    <div className={styles.beside}>
      {sums.length > 1 && (
        <div className={styles.held}>
          <div className={styles.picture}>
            <ExcessChart
              weeks={weeks}
              words={signed}
              ends={[formatDate(start, language), formatDate(weeks.at(-1)!.point.period, language)]}
              label={t("alerts.crisis.chart", {
                start: when,
                excess: formatExcess(last, t, language),
                lower: signed(last.lower),
                upper: signed(last.upper),
              })}
            />
            <ExcessLegend sums={sums} />
          </div>
        </div>
      )}
      <DataTable
        dense
        caption={caption}
        columns={crisisColumns(weeks, speech)}
        rows={weeks}
        rowKey={({ point }) => point.period}
        stamp={`${caption}\n${stamp}`}
        initialSort={{ key: "period", descending: true }}
      />
    </div>
  );
}
