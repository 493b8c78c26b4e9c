import { useId } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import type { WatchedPlace } from "../../figures/FigureService.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { manyHidden } from "../../figures/manyHidden.ts";
import { incompleteWeekSentence, latestWeekSentence } from "../../figures/sentences/alertSentences.ts";
import { completenessSentences } from "../../figures/sentences/completenessSentences.ts";
import { watchSentences } from "../../figures/sentences/earlySentences.ts";
import type { Sentence } from "../../locales/translate.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { ManyHidden } from "../indicator/ManyHidden.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { ViewLink } from "../context/ViewLink.tsx";
import { Stale } from "../state/Stale.tsx";
import styles from "./Alerts.module.css";
import { EarsMethods } from "./EarsMethods.tsx";
import { PlaceCharts } from "./PlaceCharts.tsx";
import { shownWeeks } from "./shownWeeks.ts";
import { WeekChart } from "./WeekChart.tsx";
import { WeekTable } from "./WeekTable.tsx";

interface WatchedIndicatorProps {
  readonly line: IndicatorFigures;
  /** Undefined while they load. */
  readonly places: readonly WatchedPlace[] | undefined;
  /** They are of the view before. */
  readonly stale: boolean;
}

/** One indicator that is watched: what its weeks say in words, then the picture or the table, here and below. */
export function WatchedIndicator({ line, places, stale }: WatchedIndicatorProps) {
  const { t, language } = useSpeech();
  const { address } = useNavigation();
  const { crop } = usePerimeter();
  const id = useId();
  const { indicator, series, current } = line;
  const weeks = shownWeeks(series, crop);
  const window = { from: weeks[0]?.period.slice(0, 7) ?? crop.from, to: crop.to };
  const seen = series.points.map((point) => weeks.includes(point));
  const words = [
    latestWeekSentence(line, t, language),
    incompleteWeekSentence(line, t, language),
    ...watchSentences(series, seen),
    ...completenessSentences(line, seen, language),
  ]
    .filter((sentence): sentence is Sentence => sentence !== null)
    .map((sentence) => t(sentence.id, sentence.values))
    .join(" ");
  const own = (places ?? []).flatMap(({ site, lines }) => {
    const found = lines.find((one) => one.indicator.id === indicator.id);
    return found ? [{ site, line: found }] : [];
  });
  return (
    <section aria-labelledby={id} className={styles.section}>
      <h2 id={id}>
        <ViewLink to={{ screen: { name: "indicator", id: indicator.id }, grain: "week" }}>
          {indicator.sheet[language].title}
        </ViewLink>
      </h2>
      <p className={styles.words}>{words}</p>
      <EarsMethods line={line} />
      {current.state === "not measured" ? null : address.as === "table" ? (
        <WeekTable line={line} places={stale ? [] : own} />
      ) : (
        <>
          {manyHidden(series, window) ? (
            <ManyHidden indicator={indicator.id} grain="week" coarser={null} />
          ) : (
            <WeekChart line={line} {...window} label={words} />
          )}
          {places ? (
            <Stale stale={stale}>
              <PlaceCharts places={own} />
            </Stale>
          ) : (
            <Skeleton lines={3} />
          )}
        </>
      )}
    </section>
  );
}
