import { useMemo } from "react";
import { CopyButton } from "../../charts/CopyButton.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { classes } from "../../charts/table/cellClass.ts";
import { tabSeparated } from "../../charts/table/tabSeparated.ts";
import { latestPeriod } from "../../figures/latestPeriod.ts";
import { formatPeriod, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { tallySentence } from "../../figures/sentences/tallySentence.ts";
import { domainOf } from "../../indicators/catalogue/domainOf.ts";
import { comparedSites } from "../../perimeter/comparedSites.ts";
import { sheetDomains } from "../../perimeter/SheetFilters.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { EmptyPanel } from "../state/EmptyPanel.tsx";
import { ErrorPanel } from "../state/ErrorPanel.tsx";
import { Stale } from "../state/Stale.tsx";
import styles from "./Matrix.module.css";
import { matrixColumns } from "./matrixColumns.ts";
import { MatrixControls } from "./MatrixControls.tsx";
import { MatrixLegend } from "./MatrixLegend.tsx";
import { MatrixProgress } from "./MatrixProgress.tsx";
import { MatrixTable } from "./MatrixTable.tsx";
import { NoSites } from "./NoSites.tsx";
import { OneIndicator } from "./OneIndicator.tsx";
import { sortedSites } from "./sortedSites.ts";
import { useMatrix, useTallies } from "./useMatrix.ts";
import { WatchList } from "./WatchList.tsx";

/** Sites × indicators: what is to be watched, then every cell; below, one indicator over all sites. */
export default function MatrixScreen({ id }: { readonly id: string | null }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { address } = useNavigation();
  const { view, whole } = usePerimeter();
  const { catalogue, tree } = useExtract().service;
  const { domain } = address.sheets;
  const compared = useMemo(() => comparedSites(tree, view.site, address.by), [tree, view.site, address.by]);
  const indicators = useMemo(
    () =>
      sheetDomains
        .filter((one) => domain === undefined || one === domain)
        .flatMap((one) => catalogue.filter((indicator) => domainOf(indicator.id) === one)),
    [catalogue, domain],
  );
  const ids = useMemo(() => indicators.map((indicator) => indicator.id), [indicators]);
  const matrix = useMatrix(view, compared.sites);
  const { lines, isWhole, isStale } = matrix;
  const isShown = isWhole || isStale;
  const tallies = useTallies(matrix, ids);
  const chosen = catalogue.find((indicator) => indicator.id === id) ?? null;
  const column = chosen && ids.includes(chosen.id) ? chosen.id : (ids[0] ?? "");
  const lineOf = (site: number) => lines.get(site)?.find(({ indicator }) => indicator.id === id);
  const sites = sortedSites(
    compared.sites,
    {
      sort: isShown ? address.sort : "tree",
      tallies: tallies?.bySite,
      variation: (site) => lineOf(site)?.variation ?? null,
    },
    language,
  );
  const chosenLines = useMemo(
    () =>
      compared.sites.flatMap((site) => {
        const line = lines.get(site.id)?.find(({ indicator }) => indicator.id === id);
        return line ? [{ site, line }] : [];
      }),
    [compared.sites, lines, id],
  );
  const all = useMemo(() => [...lines.values()].flat(), [lines]);
  const latest = latestPeriod(all);
  const period = whole ? formatWindow(whole, language) : latest ? formatPeriod(latest, view.grain, language) : "";
  const stamp = useStamp(period);
  const site = tree.sites.get(view.site)?.name ?? "";
  useAnnouncement(isWhole ? t("matrix.loaded", { site, count: compared.sites.length }) : null);
  const isEmpty =
    isWhole && all.length > 0 && all.every(({ current: { state } }) => state === "empty" || state === "not measured");
  const tally = tallies && tallySentence(tallies.whole);
  return (
    <>
      <header className="screen-head">
        <h1 tabIndex={-1}>{t("matrix.title", { site })}</h1>
        <p className="lede">
          {whole
            ? t("matrix.lede.whole", { period })
            : latest
              ? t("matrix.lede.period", { grain: view.grain, period })
              : t("matrix.lede")}
        </p>
      </header>
      {matrix.error ? (
        <ErrorPanel error={matrix.error} retry={matrix.retry} />
      ) : compared.sites.length === 0 ? (
        <NoSites />
      ) : isEmpty ? (
        <EmptyPanel indicator={null} figure={all[0]!.current} />
      ) : (
        <Stale stale={isStale}>
          {isShown && <WatchList lines={lines} indicators={ids} />}
          <section aria-labelledby="matrix" className={classes(styles.section, styles.wide)}>
            <h2 id="matrix">{t("matrix.all")}</h2>
            <MatrixControls compared={compared} indicators={indicators} chosen={chosen?.id ?? null} />
            {isShown ? (
              <p className={styles.words}>{tally ? t(tally.id, tally.values) : "\u00a0"}</p>
            ) : (
              <MatrixProgress known={matrix.known} total={catalogue.length} />
            )}
            <MatrixTable
              sites={sites}
              indicators={indicators}
              ids={ids}
              matrix={matrix}
              tallies={tallies}
              chosen={column}
              isPicked={column === id}
              label={t("matrix.all")}
            />
            <p className={styles.actions}>
              {isWhole && (
                <CopyButton text={() => tabSeparated(sites, matrixColumns(lines, indicators, tallies, speech), stamp)}>
                  {t("figure.table.copy")}
                </CopyButton>
              )}
            </p>
            <MatrixLegend />
          </section>
          {chosen && isShown && <OneIndicator indicator={chosen} chosen={chosenLines} />}
        </Stale>
      )}
    </>
  );
}
