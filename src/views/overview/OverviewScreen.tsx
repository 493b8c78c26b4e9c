import { useDeferredValue } from "react";
import { overviewTable } from "../../export/tables/overviewTable.ts";
import { latestPeriod } from "../../figures/latestPeriod.ts";
import { formatPeriod, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { useAnnouncement } from "../context/Announcer.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useOverview } from "../context/useFigures.ts";
import { useRecordsAwaited } from "../context/useRecordsAwaited.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { AwaitedWeeks } from "../state/AwaitedWeeks.tsx";
import { EmptyPanel } from "../state/EmptyPanel.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { isEmptied } from "../state/isEmptied.ts";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { ChanceLine } from "./ChanceLine.tsx";
import { FactSection } from "./FactSection.tsx";
import { HighlightList } from "./HighlightList.tsx";
import { IconLegend } from "./IconLegend.tsx";
import { IndicatorTable } from "./IndicatorTable.tsx";
import styles from "./Overview.module.css";
import { useOverviewsAhead } from "./useOverviewsAhead.ts";

/** At most five sentences to act on, what the data cannot tell, then every indicator of the perimeter in one table. */
export default function OverviewScreen() {
  const speech = useSpeech();
  const { t, language } = speech;
  const { view, whole } = usePerimeter();
  const { service, opened } = useExtract();
  const overview = useOverview(view);
  const { data, error, refetch, isPlaceholderData } = overview;
  useOverviewsAhead(view, data !== undefined && !isPlaceholderData);
  // An answer is drawn bit by bit, and what is below the first screen after its sentences: no touch waits for all of it.
  const isDue = useDeferredValue(data !== undefined);
  const isRestDue = useDeferredValue(isDue);
  const site = service.tree.sites.get(view.site)?.name ?? "";
  useAnnouncement(data && !isPlaceholderData ? t("views.overview.loaded", { site, count: data.lines.length }) : null);
  const latest = latestPeriod(data?.lines ?? []);
  const lede = whole
    ? t("views.overview.whole", { period: formatWindow(whole, language) })
    : latest
      ? t("views.overview.lede", { grain: view.grain, period: formatPeriod(latest, view.grain, language) })
      : t("views.overview.title");
  const isForResearch = data?.lines.every(({ status }) => status.status !== "steering");
  const isAwaited = useRecordsAwaited(overview);
  const empty = data !== undefined && isEmptied(data.lines, view.filters);
  const unpublished =
    opened.report.published !== null && data?.lines.every(({ current }) => current.state === "not measured");
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{site}</h1>
        <p className="lede">{lede}</p>
      </header>
      {error ? (
        <ErrorPanel error={error} retry={() => void refetch()} />
      ) : !data || !isDue ? (
        <Skeleton lines={12} />
      ) : empty ? (
        <EmptyPanel
          indicator={null}
          lines={data.lines}
          {...(unpublished && data.lines[0] && { figure: data.lines[0].current })}
        />
      ) : (
        <Stale stale={isPlaceholderData}>
          <section aria-labelledby="essential" className={styles.section} data-visit="essential">
            <h2 id="essential">{t("views.overview.essential")}</h2>
            {isForResearch && <p className={styles.stage}>{t("views.overview.stage")}</p>}
            <HighlightList overview={data} latest={whole ? null : latest} />
            {isAwaited && <AwaitedWeeks lines={data.lines} />}
            <ChanceLine overview={data} />
            <TermList names={["variation", "limits", "phase", "chance", "early"]} />
          </section>
          <FactSection view={view} due={isRestDue && !isPlaceholderData} />
          <section aria-labelledby="all-indicators" className={styles.section}>
            <div className={styles.head}>
              <h2 id="all-indicators">{t("views.overview.all")}</h2>
              <ExportMenu
                exported={{
                  subject: t("views.overview.all"),
                  covered: whole
                    ? formatWindow(whole, language)
                    : latest
                      ? formatPeriod(latest, view.grain, language)
                      : "",
                  table: () => overviewTable(data.lines, whole, speech),
                }}
              />
            </div>
            {isRestDue ? (
              <>
                <IndicatorTable lines={data.lines} latest={latest} />
                <TermList names={["counts", "median", "corrected", "provisional", "hidden", "notRead", "status"]} />
                <IconLegend lines={data.lines} />
              </>
            ) : (
              <Skeleton lines={12} />
            )}
          </section>
        </Stale>
      )}
    </>
  );
}
