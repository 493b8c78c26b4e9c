import { useDeferredValue } from "react";
import { inWindow } from "../../charts/sparkline/sparklineGeometry.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { manyHidden } from "../../figures/manyHidden.ts";
import { isCounted } from "../../figures/sentences/formatFigure.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useIndicator } from "../context/useFigures.ts";
import { PairSection } from "../pair/PairSection.tsx";
import { EntrySection } from "../register/EntrySection.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { Unhurried } from "../state/Unhurried.tsx";
import { Breakdown } from "./Breakdown.tsx";
import { Comparison } from "./Comparison.tsx";
import { Definition } from "../sheet/Definition.tsx";
import { EmptyIndicator } from "./EmptyIndicator.tsx";
import { Headline } from "./Headline.tsx";
import styles from "./Indicator.module.css";
import { Marks } from "./Marks.tsx";
import { NotMeasured } from "../state/NotMeasured.tsx";
import { NotRead } from "./NotRead.tsx";
import { Picture } from "./Picture.tsx";
import { ProvenancePanel } from "./ProvenancePanel.tsx";
import { useAskedAhead } from "./useAskedAhead.ts";
import { UnknownIndicator } from "./UnknownIndicator.tsx";

/** One indicator: its sentence, its picture and the table behind it, its breakdowns, its definition and where it comes from. */
export default function IndicatorScreen({ id }: { readonly id: string }) {
  const { language } = useSpeech();
  const { service } = useExtract();
  const indicator = service.catalogue.find((one) => one.id === id);
  if (!indicator) return <UnknownIndicator id={id} />;
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{indicator.sheet[language].title}</h1>
        <p className="lede">{indicator.sheet[language].objective}</p>
      </header>
      <Known key={id} indicator={indicator} />
    </>
  );
}

function Known({ indicator }: { readonly indicator: Indicator }) {
  const { id } = indicator;
  const { t, language } = useSpeech();
  const { view, crop } = usePerimeter();
  const { service, opened } = useExtract();
  const { data, error, refetch, isPlaceholderData } = useIndicator(id, view);
  useAskedAhead(indicator, isPlaceholderData && data?.line.current.state !== "not measured");
  // What is below the figure comes after it, bit by bit.
  const isRestDue = useDeferredValue(data !== undefined);
  const site = service.tree.sites.get(view.site)?.name ?? "";
  useAnnouncement(
    data && !isPlaceholderData ? t("views.indicator.loaded", { title: indicator.sheet[language].title, site }) : null,
  );
  if (error) return <ErrorPanel error={error} retry={() => void refetch()} />;
  if (!data) return <Skeleton lines={10} />;
  const { line, coarser, provenance } = data;
  const measured = line.current.state !== "not measured";
  const isSeen = ({ period, figure }: SeriesPoint) => inWindow(period, crop) && isCounted(figure);
  // Of what was read before, the course of time still tells.
  const unread = line.current.state === "not read" && !line.series.points.some(isSeen);
  const charted = manyHidden(line.series, crop) ? coarser : line;
  const isTold = measured && line.current.state !== "empty" && !unread;
  return (
    <Stale stale={isPlaceholderData}>
      <div className={styles.columns}>
        <div className={styles.main}>
          <Headline line={line} />
          {measured && isRestDue && <ProvenancePanel line={line} provenance={provenance} />}
          {line.current.state === "not measured" && <NotMeasured figure={line.current} />}
          {line.current.state === "empty" && <EmptyIndicator line={line} />}
          {unread && <NotRead line={line} />}
          {isTold && !isRestDue && <Skeleton lines={10} />}
          {isTold && isRestDue && (
            <>
              {line.marks.length > 0 && <Marks line={line} />}
              {indicator.shape !== "count" && <Picture line={line} coarser={coarser} />}
              <Comparison line={line} />
              <Breakdown line={line} />
              <PairSection ids={[id]} />
            </>
          )}
          {measured && isRestDue && (
            <EntrySection
              indicator={id}
              day={line.period ?? opened.descriptor.watermark.visits.slice(0, 10)}
              series={isTold && indicator.shape !== "count" ? (charted?.series ?? null) : null}
            />
          )}
        </div>
        <aside className={styles.side} aria-label={t("views.indicator.about")}>
          <Unhurried lines={10}>
            <Definition indicator={indicator} status={line.status} />
          </Unhurried>
        </aside>
      </div>
    </Stale>
  );
}
