import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { longestCrisis } from "../../figures/early/crisisExcess.ts";
import { daysFrom } from "../../figures/early/crisisDays.ts";
import { hidesWeeks } from "../../figures/early/hidesWeeks.ts";
import { crisisStart } from "../../figures/early/crisisStart.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { shiftSentence } from "../../figures/sentences/alertSentences.ts";
import { formatDay } from "../../figures/sentences/formatPeriod.ts";
import { dailySentence } from "../../figures/sentences/daySentences.ts";
import { isDay, periodOf } from "../../perimeter/periods.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useEarlyDays, useExtract } from "../context/useFigures.ts";
import styles from "./Alerts.module.css";
import { CrisisIndicator } from "./CrisisIndicator.tsx";

/** Each indicator that is watched since the first day of a crisis, against the weeks before it. */
export function CrisisSection({ lines, isAwaited }: Omit<CrisisSinceProps, "day">) {
  const { t } = useSpeech();
  const { address } = useNavigation();
  const day = address.since ?? crisisStart(lines);
  return day === null ? (
    <p>{t("alerts.now.unjudged")}</p>
  ) : (
    <CrisisSince lines={lines} isAwaited={isAwaited} day={day} />
  );
}

interface CrisisSinceProps {
  readonly lines: readonly IndicatorFigures[];
  /** Records are still being read: hidden weeks may be shown after. */
  readonly isAwaited: boolean;
  /** The day on which the crisis began. */
  readonly day: string;
}

function CrisisSince({ lines, isAwaited, day }: CrisisSinceProps) {
  const { t, language } = useSpeech();
  const { address, go } = useNavigation();
  const { view } = usePerimeter();
  const { descriptor } = useExtract().opened;
  const id = useId();
  const shift = shiftSentence(descriptor.pseudonymisation);
  // Days are a help beside the weeks: where they cannot be asked for, the weeks stand.
  const { data: days } = useEarlyDays(view, daysFrom(periodOf(day, "week").start));
  const daily = days && dailySentence(days, descriptor.smallCellThreshold);
  return (
    <section aria-labelledby={`${id}-title`} className={styles.section}>
      <h2 id={`${id}-title`}>{t("alerts.crisis.title")}</h2>
      <p className={styles.since}>
        <label htmlFor={id}>{t("alerts.crisis.since")}</label>
        <input
          id={id}
          type="date"
          min={descriptor.period.start}
          max={descriptor.period.end}
          value={day}
          onChange={({ target }) => isDay(target.value) && go({ since: target.value }, "replace")}
        />
        {/* The field writes the day as the browser does, whatever the language of the page. */}
        <span>{formatDay(day, language)}</span>
        {address.since === null && <span className={styles.note}>{t("alerts.crisis.suggested")}</span>}
      </p>
      {lines.map((line) => (
        <CrisisIndicator
          key={line.indicator.id}
          line={line}
          day={day}
          daily={days ?? null}
          isAwaited={isAwaited && hidesWeeks(line)}
        />
      ))}
      <TermList names={["excess", "interval", "hidden"]} />
      <details className={styles.rest}>
        <summary>{t("alerts.crisis.howTo")}</summary>
        <p>{t("alerts.crisis.interval", { weeks: longestCrisis })}</p>
        <p>
          {t(shift.id, shift.values)} {daily && t(daily.id, daily.values)}
        </p>
      </details>
    </section>
  );
}
