import { useDeferredValue } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import { useExtracts } from "../context/Extracts.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useQuality } from "../context/useFigures.ts";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { Checks } from "./Checks.tsx";
import { Completeness } from "./Completeness.tsx";
import { Gaps } from "./Gaps.tsx";
import { LagTable } from "./LagTable.tsx";
import { Outliers } from "./Outliers.tsx";
import { Part } from "./Part.tsx";
import { PartLinks } from "./PartLinks.tsx";
import styles from "./Quality.module.css";
import { ReadingTable } from "./ReadingTable.tsx";
import { ValidationTable } from "./ValidationTable.tsx";
import { Verdicts } from "./Verdicts.tsx";

/** Whether the data behind the figures can be used: which documents of which site cannot, since when, and for which indicators. */
export default function QualityScreen() {
  const { t } = useSpeech();
  const { view } = usePerimeter();
  const { service } = useExtract();
  const { checking } = useExtracts();
  const { data: found, error, refetch, isPlaceholderData } = useQuality(view);
  // Drawn in slices, even where it is known already: hundreds of rows at once would hold the page up.
  const data = useDeferredValue<typeof found | null>(found, null);
  const site = service.tree.sites.get(view.site)?.name ?? "";
  useAnnouncement(
    data && !isPlaceholderData ? t("quality.completeness.loaded", { site, count: data.sites.length }) : null,
  );
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("quality.title")}</h1>
        <p className="lede">{t("quality.lede", { site })}</p>
      </header>
      {error ? (
        <ErrorPanel error={error} retry={() => void refetch()} />
      ) : !data ? (
        <>
          <p className={styles.note}>{t("quality.waiting", { awaited: String(checking !== null) })}</p>
          <Skeleton lines={14} />
        </>
      ) : (
        <Stale stale={isPlaceholderData}>
          <PartLinks />
          <Part part="gaps">
            <Gaps report={data} />
          </Part>
          <Part part="completeness">
            <Completeness report={data} />
          </Part>
          <Part part="reading">
            <ReadingTable report={data} />
          </Part>
          <Part part="lag">
            <LagTable measured={data.measured} />
          </Part>
          <Part part="validation">
            <ValidationTable measured={data.measured} />
          </Part>
          <Part part="checks">
            <Checks report={data} />
          </Part>
          <Part part="outliers">
            <Outliers />
          </Part>
          <Part part="verdicts">
            <Verdicts />
          </Part>
        </Stale>
      )}
    </>
  );
}
