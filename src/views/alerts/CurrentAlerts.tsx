import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { earlyChance } from "../../figures/early/earlyChance.ts";
import { hidesWeeks } from "../../figures/early/hidesWeeks.ts";
import type { WatchedPlace } from "../../figures/FigureService.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { alertSentence, earlyChanceSentence } from "../../figures/sentences/alertSentences.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { AlertPlaces } from "./AlertPlaces.tsx";
import styles from "./Alerts.module.css";

interface CurrentAlertsProps {
  readonly lines: readonly IndicatorFigures[];
  /** Undefined while they load. */
  readonly places: readonly WatchedPlace[] | undefined;
  /** They are of the view before. */
  readonly stale: boolean;
  readonly latest: string | null;
  /** Records are still being read: hidden weeks may be shown after. */
  readonly isAwaited: boolean;
}

/** What is above its threshold in the latest complete week, here and below, since when, and how much of it chance would give. */
export function CurrentAlerts({ lines, places, stale, latest, isAwaited }: CurrentAlertsProps) {
  const { t, language } = useSpeech();
  const chance = useMemo(() => {
    const all = [...lines, ...(places ?? []).flatMap((place) => place.lines)].map(({ series }) => series);
    return places && !stale && latest ? earlyChance(all, latest) : null;
  }, [lines, places, stale, latest]);
  const found = lines.flatMap((line) => {
    const sentence = alertSentence(line, t, language);
    return sentence ? [{ line, sentence }] : [];
  });
  const judged = lines.filter(
    ({ series, period }) => series.points.find((point) => point.period === period)?.upperLimit != null,
  );
  const said = chance && earlyChanceSentence(chance, language);
  return (
    <section aria-labelledby="alerts-now" className={styles.section}>
      <h2 id="alerts-now">{t("alerts.now")}</h2>
      {found.length === 0 ? (
        <p className={styles.quiet}>
          {judged.length > 0
            ? t("alerts.now.none", { count: judged.length })
            : t(isAwaited && lines.some(hidesWeeks) ? "alerts.now.awaited" : "alerts.now.unjudged")}
        </p>
      ) : (
        <ul className={styles.signals}>
          {found.map(({ line: { indicator }, sentence }) => (
            <li key={indicator.id}>
              <svg aria-hidden width={14} height={13} className={styles.mark}>
                <path d="M1,12h12l-6,-11z" />
              </svg>
              <ViewLink to={{ screen: { name: "indicator", id: indicator.id }, grain: "week" }}>
                {t(sentence.id, sentence.values)}
              </ViewLink>
            </li>
          ))}
        </ul>
      )}
      {places ? (
        <Stale stale={stale}>
          <AlertPlaces places={places} latest={latest} isAwaited={isAwaited} />
        </Stale>
      ) : (
        <Skeleton lines={1} />
      )}
      {said && <p className={styles.note}>{t(said.id, said.values)}</p>}
      <TermList names={["early", "threshold", "chance", "hidden", "read"]} />
    </section>
  );
}
