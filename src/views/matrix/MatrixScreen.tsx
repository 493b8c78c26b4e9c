import { useDeferredValue, useMemo } from "react";
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
import { useChosenLines } from "./useChosenLines.ts";
import { useMatrix } from "./useMatrix.ts";
import { WatchList, WatchListComing } from "./WatchList.tsx";

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
  const matrix = useMatrix(ids, compared.sites, view);
  const { cells, signals, isWhole } = matrix;
  const chosen = catalogue.find((indicator) => indicator.id === id) ?? null;
  const lines = useChosenLines(chosen?.id ?? null, compared.sites, view);
  // The table is drawn behind what else changes: until it is there, what stands around it stays too.
  const isDrawn = useDeferredValue(cells) === cells;
  const error = matrix.error ?? lines.error;
  const isShown = isWhole || matrix.isStale;
  const column = chosen && ids.includes(chosen.id) ? chosen.id : (ids[0] ?? "");
  // One that is chosen may be of another domain than those shown.
  const lineAt = new Map(lines.chosen?.map(({ site, line }) => [site.id, line]));
  const sites = sortedSites(
    compared.sites,
    {
      sort: isShown ? address.sort : "tree",
      tallies: signals?.tallies.bySite,
      variation: (site) => (cells.get(site)?.get(id ?? "") ?? lineAt.get(site))?.variation ?? null,
    },
    language,
  );
  const all = useMemo(
    () => [...cells.values()].flatMap((some) => ids.flatMap((one) => some.get(one) ?? [])),
    [cells, ids],
  );
  const latest = latestPeriod(all);
  const period = whole ? formatWindow(whole, language) : latest ? formatPeriod(latest, view.grain, language) : "";
  const stamp = useStamp(period);
  const site = tree.sites.get(view.site)?.name ?? "";
  useAnnouncement(isWhole ? t("matrix.loaded", { site, count: compared.sites.length }) : null);
  // Of one domain that has nothing the table says so, and the way to the others stays.
  const isEmpty =
    isWhole &&
    domain === undefined &&
    all.length > 0 &&
    all.every(({ current: { state } }) => state === "empty" || state === "not measured");
  const tally = signals && tallySentence(signals.tallies.whole);
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
      {error ? (
        <ErrorPanel error={error} retry={matrix.error ? matrix.retry : lines.retry} />
      ) : compared.sites.length === 0 ? (
        <NoSites />
      ) : isEmpty ? (
        <EmptyPanel indicator={null} figure={all[0]!.current} />
      ) : (
        <Stale stale={matrix.isStale || lines.isStale || (isWhole && !isDrawn)}>
          {signals ? <WatchList shared={signals.shared} cells={all} /> : <WatchListComing />}
          <section aria-labelledby="matrix" className={classes(styles.section, styles.wide)}>
            <h2 id="matrix">{t("matrix.all")}</h2>
            <MatrixControls compared={compared} indicators={indicators} chosen={chosen?.id ?? null} />
            {isShown ? (
              <p className={styles.words}>{tally ? t(tally.id, tally.values) : "\u00a0"}</p>
            ) : (
              <MatrixProgress known={matrix.known} total={ids.length} />
            )}
            <MatrixTable
              sites={sites}
              indicators={indicators}
              ids={ids}
              matrix={matrix}
              chosen={column}
              isPicked={column === id}
              label={t("matrix.all")}
            />
            <p className={styles.actions}>
              {isWhole && (
                <CopyButton
                  text={() =>
                    tabSeparated(
                      [...sites, "by indicator" as const],
                      matrixColumns(cells, indicators, signals?.tallies, speech),
                      stamp,
                    )
                  }
                >
                  {t("figure.table.copy")}
                </CopyButton>
              )}
            </p>
            <MatrixLegend />
          </section>
          {chosen && <OneIndicator indicator={chosen} chosen={lines.chosen} />}
        </Stale>
      )}
    </>
  );
}
