import { useMemo } from "react";
import { DataTable } from "../../charts/table/DataTable.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { coverageId } from "../../figures/completeness/coverageOf.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { levelBelow } from "../../perimeter/breakdownsOf.ts";
import { type Site, sitesBelow } from "../../perimeter/SiteTree.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract, useLevels, useSignalsBelow } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { Stale } from "../state/Stale.tsx";
import { siteColumns, type SiteRow } from "./siteColumns.tsx";
import styles from "./Site.module.css";

/** The sites of a site, each a link to its own page: stays, completeness, unusual variations beside those of chance. All hospitals of the whole. */
export function SitesBelow({ site, due }: { readonly site: Site; readonly due: boolean }) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { view } = usePerimeter();
  const { tree, catalogue } = useExtract().service;
  const hospitals = useMemo(() => (site.level === "all" ? sitesBelow(tree, site.id, "hospital") : []), [tree, site]);
  const sites = useMemo(
    () => (hospitals.length > 0 ? hospitals : site.children.flatMap((child) => tree.sites.get(child) ?? [])),
    [hospitals, tree, site],
  );
  const ids = sites.map(({ id }) => id);
  const isKnown = catalogue.some(({ id }) => id === coverageId);
  const levels = useLevels(isKnown ? ids : [], view, [coverageId]);
  const signals = useSignalsBelow(ids, view, due);
  const columns = useMemo(() => siteColumns(speech), [speech]);
  const stamp = useStamp(formatWindow(view, language));
  if (sites.length === 0) return null;
  const level = hospitals.length > 0 ? "hospital" : (levelBelow(tree, site.id) ?? "unit");
  const title = t(`site.sites.title.${level === "all" ? "group" : level}`);
  const rows = sites.map((one): SiteRow => ({
    site: one,
    parent: hospitals.length > 0 && one.parent !== null ? (tree.sites.get(one.parent) ?? null) : null,
    figure: levels.data?.find((found) => found.site === one.id)?.figure ?? null,
    signals: signals.isPending ? "waiting" : (signals.data?.get(one.id) ?? null),
  }));
  const hidden = rows.filter(({ figure }) => figure?.state === "hidden").length;
  return (
    <section aria-labelledby="sites" className={styles.section}>
      <h2 id="sites">{title}</h2>
      <p className={styles.note}>
        {t("site.sites.note")} {hidden > 0 && t("site.sites.hidden", { count: hidden })}
      </p>
      <Stale stale={levels.isPlaceholderData}>
        <DataTable
          caption={title}
          columns={columns}
          rows={rows}
          rowKey={(row) => String(row.site.id)}
          stamp={`${title}\n${stamp}`}
        />
      </Stale>
    </section>
  );
}
