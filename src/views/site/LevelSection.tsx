import { useCallback, useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import type { Comparison } from "../../figures/comparison/Comparison.ts";
import { standingOf } from "../../figures/comparison/standingOf.ts";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { profileWords } from "../../figures/sentences/profileWords.ts";
import { pathTo, type Site } from "../../perimeter/SiteTree.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { funnelQuery, useExtract, useLevels } from "../context/useFigures.ts";
import { useOneByOne } from "../context/useOneByOne.ts";
import { IconLegend } from "../overview/IconLegend.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import { Stale } from "../state/Stale.tsx";
import { HiddenAbove } from "./HiddenAbove.tsx";
import { LevelTable, type LevelRow } from "./LevelTable.tsx";
import styles from "./Site.module.css";

interface LevelSectionProps {
  readonly site: Site;
  readonly lines: readonly IndicatorFigures[];
  readonly due: boolean;
}

/** Every indicator of a site beside the hospital, the group and the whole above it, and of a hospital beside its peers. */
export function LevelSection({ site, lines, due }: LevelSectionProps) {
  const { t, language } = useSpeech();
  const { view, whole } = usePerimeter();
  const extract = useExtract();
  const { tree, catalogue } = extract.service;
  const above = useMemo(
    () =>
      pathTo(tree, site.id)
        .slice(0, -1)
        .filter(({ level }) => level !== "department")
        .toReversed(),
    [tree, site],
  );
  const own = useLevels([site.id], view);
  const beside = [
    useLevels(above[0] ? [above[0].id] : [], view),
    useLevels(above[1] ? [above[1].id] : [], view),
    useLevels(above[2] ? [above[2].id] : [], view),
  ] as const;
  const [nearest, next, last] = beside.map(({ data }) => data);
  const levelsAbove = useMemo(() => {
    const at = (levels: typeof nearest, id: string) => levels?.find(({ indicator }) => indicator === id) ?? null;
    return new Map(catalogue.map(({ id }) => [id, [at(nearest, id), at(next, id), at(last, id)]]));
  }, [catalogue, nearest, next, last]);
  const isHospital = site.level === "hospital";
  const compared = useMemo(
    () => catalogue.filter((indicator) => isHospital && indicator.shape === "proportion" && indicator.funnel),
    [catalogue, isHospital],
  );
  const amongPeers = useCallback(
    (comparison: Comparison | null) => ({
      standing: standingOf(comparison, site.id),
      group: comparison?.peers.find(({ sites }) => sites.includes(site.id)) ?? null,
    }),
    [site],
  );
  const comparisons = useMemo(
    () => compared.map(({ id }) => ({ ...funnelQuery(extract, id, view), select: amongPeers })),
    [compared, extract, view, amongPeers],
  );
  const funnels = useOneByOne(comparisons, due && own.data !== undefined);
  const hidden = (own.data ?? [])
    .filter(({ figure, shown }) => figure.state === "hidden" && shown === null)
    .map(({ indicator }) => indicator);
  const title = t("site.levels.title", { period: formatWindow(view, language) });
  const rows = (own.data ?? []).flatMap((level): LevelRow[] => {
    const line = lines.find(({ indicator }) => indicator.id === level.indicator);
    if (!line) return [];
    const asked = funnels[compared.findIndex(({ id }) => id === level.indicator)];
    const isKnown = asked?.data !== undefined && !asked.isPlaceholderData;
    return [
      {
        line,
        level,
        above: levelsAbove.get(level.indicator) ?? [],
        standing:
          asked === undefined
            ? "sheet"
            : asked.isError
              ? "failed"
              : isKnown
                ? (asked.data.standing ?? "alone")
                : "waiting",
      },
    ];
  });
  const versions = rows.filter(({ level }) => level.nlpVersion === "mixed").length;
  const group = funnels.flatMap(({ data }) => data?.group ?? [])[0];
  return (
    <section aria-labelledby="levels" className={styles.section}>
      <h2 id="levels">{title}</h2>
      <p className={styles.note}>
        {t("site.levels.note", { whole: String(whole !== null) })}{" "}
        {isHospital
          ? group && t("site.levels.peers", { count: group.sites.length, profile: profileWords(group.profile, t) })
          : t("site.levels.noPeers")}
      </p>
      {own.error ? (
        <ErrorPanel error={own.error} retry={() => void own.refetch()} />
      ) : !own.data ? (
        <Skeleton lines={12} />
      ) : (
        <Stale stale={[own, ...beside].some(({ isPlaceholderData }) => isPlaceholderData)}>
          <LevelTable title={title} rows={rows} above={above} hasPeers={isHospital} />
        </Stale>
      )}
      {hidden.length > 0 && <HiddenAbove site={site} above={above} hidden={hidden} />}
      {isHospital &&
        rows.some(({ standing, level }) => standing === "sheet" && level.figure.state !== "not measured") && (
          <p className={styles.note}>{t("site.peers.sheet")}</p>
        )}
      {versions > 0 && <p className={styles.note}>{t("site.levels.versions", { count: versions })}</p>}
      <TermList names={["interval", "peers", "funnel", "variation", "chance", "completeness", "hidden"]} />
      <IconLegend lines={lines} />
    </section>
  );
}
