import { useSpeech } from "../../charts/Speech.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { hidesWeeks } from "../../figures/early/hidesWeeks.ts";
import { latestPeriod } from "../../figures/latestPeriod.ts";
import { formatDate, formatPeriod } from "../../figures/sentences/formatPeriod.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useEarly, useEarlyBelow, useExtract } from "../context/useFigures.ts";
import { useRecordsAwaited } from "../context/useRecordsAwaited.ts";
import { EmptyPanel } from "../state/EmptyPanel.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { NotMeasured } from "../state/NotMeasured.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { AlertNotes } from "./AlertNotes.tsx";
import { CurrentAlerts } from "./CurrentAlerts.tsx";
import { CrisisSection } from "./CrisisSection.tsx";
import styles from "./Alerts.module.css";
import { AlertViews } from "./AlertViews.tsx";
import { RecentWeeks } from "./RecentWeeks.tsx";
import { WatchedIndicator } from "./WatchedIndicator.tsx";

/** Weekly counts against their thresholds, here and below: what is above this week and since when; or a crisis since its first day. */
export default function AlertsScreen() {
  const { t, language } = useSpeech();
  const { view, extent } = usePerimeter();
  const { service, opened } = useExtract();
  const { period, watermark } = opened.descriptor;
  const early = useEarly(view);
  const { data, error, refetch, isPlaceholderData } = early;
  const isAwaited = useRecordsAwaited(early);
  const site = service.tree.sites.get(view.site)?.name ?? "";
  useAnnouncement(data && !isPlaceholderData ? t("alerts.loaded", { site }) : null);
  const latest = latestPeriod(data ?? []);
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>
          {t("alerts.title")}, {site}
        </h1>
        <p className="lede">
          {latest ? t("alerts.lede", { period: formatPeriod(latest, "week", language) }) : t("alerts.lede.none")}{" "}
          {latest &&
            view.to === extent.to &&
            period.end < watermark.visits.slice(0, 10) &&
            t("alerts.lede.ends", {
              end: formatDate(period.end, language),
              complete: formatDate(watermark.visits, language),
            })}
        </p>
      </header>
      {error ? (
        <ErrorPanel error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={12} />
      ) : (
        <Stale stale={isPlaceholderData}>
          <Watched lines={data} latest={latest} due={!isPlaceholderData} isAwaited={isAwaited} />
        </Stale>
      )}
    </>
  );
}

interface WatchedProps {
  readonly lines: readonly IndicatorFigures[];
  /** First day of the latest complete week; null where there is none. */
  readonly latest: string | null;
  readonly due: boolean;
  /** Its records are still being read: hidden weeks may be shown after. */
  readonly isAwaited: boolean;
}

function Watched({ lines, latest, due, isAwaited }: WatchedProps) {
  const { t } = useSpeech();
  const { address } = useNavigation();
  const { view } = usePerimeter();
  const measured = lines.filter(({ current }) => current.state !== "not measured");
  const isCrisis = address.as === "crisis";
  const below = useEarlyBelow(view, due && measured.length > 0 && !isCrisis);
  const places = below.error ? [] : below.data;
  const isBelowAwaited = useRecordsAwaited(below);
  const [first] = lines;
  if (!first) return <p>{t("alerts.notWatched")}</p>;
  if (measured.length === 0)
    return first.current.state === "not measured" ? (
      <NotMeasured figure={first.current} unpublished={t("alerts.unpublished")} />
    ) : null;
  if (measured.every(({ current }) => current.state === "empty"))
    return <EmptyPanel indicator={first.indicator.id} figure={first.current} />;
  const inside = (places ?? []).flatMap((place) => place.lines);
  const awaited = ((isAwaited && measured.some(hidesWeeks)) || (isBelowAwaited && inside.some(hidesWeeks))) && (
    <p className={styles.awaited}>{t("alerts.awaited")}</p>
  );
  if (isCrisis)
    return (
      <>
        {awaited}
        <AlertViews />
        <CrisisSection lines={measured} isAwaited={isAwaited} />
      </>
    );
  const stale = below.isPlaceholderData;
  return (
    <>
      {awaited}
      <CurrentAlerts
        lines={measured}
        places={places}
        stale={stale}
        latest={latest}
        isAwaited={isAwaited || isBelowAwaited}
      />
      <RecentWeeks lines={measured} places={(!stale && places) || []} latest={latest} />
      <AlertViews />
      {below.error && <ErrorPanel error={below.error} retry={() => void below.refetch()} />}
      {lines.map((line) => (
        <WatchedIndicator key={line.indicator.id} line={line} places={places} stale={stale} />
      ))}
      <AlertNotes />
    </>
  );
}
