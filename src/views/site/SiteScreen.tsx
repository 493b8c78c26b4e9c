import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useOverview } from "../context/useFigures.ts";
import { FactSection } from "../overview/FactSection.tsx";
import { PairSection } from "../pair/PairSection.tsx";
import { EmptyPanel } from "../state/EmptyPanel.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { isEmptied } from "../state/isEmptied.ts";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { Documents } from "./Documents.tsx";
import { LevelSection } from "./LevelSection.tsx";
import { SiteHead } from "./SiteHead.tsx";
import { SitesBelow } from "./SitesBelow.tsx";
import { ToDo } from "./ToDo.tsx";

/** One site against those above it and its peers, down to its parts; of the whole and of a group the sites below come first. */
export default function SiteScreen() {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { service, opened } = useExtract();
  const { data, error, refetch, isPlaceholderData } = useOverview(view);
  const site = service.tree.sites.get(view.site)!;
  useAnnouncement(data && !isPlaceholderData ? t("site.loaded", { site: site.name }) : null);
  const isAbove = site.level === "all" || site.level === "group";
  const lines = data?.lines ?? [];
  const isEmpty = isEmptied(lines, view.filters);
  const isUnpublished =
    opened.report.published !== null && lines.every(({ current }) => current.state === "not measured");
  return (
    <>
      <SiteHead site={site} period={formatWindow(view, language)} />
      {error ? (
        <ErrorPanel error={error} retry={() => void refetch()} />
      ) : !data ? (
        <Skeleton lines={12} />
      ) : isEmpty ? (
        <EmptyPanel indicator={null} lines={lines} {...(isUnpublished && lines[0] && { figure: lines[0].current })} />
      ) : (
        <Stale stale={isPlaceholderData}>
          <Documents view={view} />
          <FactSection view={view} due={!isPlaceholderData} />
          {isAbove && <SitesBelow site={site} due={!isPlaceholderData} />}
          {site.id !== service.tree.root && <LevelSection site={site} lines={lines} due={!isPlaceholderData} />}
          <PairSection ids={service.catalogue.map(({ id }) => id)} />
          <ToDo site={site} lines={lines} />
          {!isAbove && <SitesBelow site={site} due={!isPlaceholderData} />}
        </Stale>
      )}
    </>
  );
}
