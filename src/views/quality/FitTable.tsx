import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import type { DocumentGroup } from "../../extract/store.ts";
import type { SiteQuality } from "../../figures/completeness/SiteQuality.ts";
import { fitWords } from "../../figures/sentences/fitSentences.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import styles from "./Quality.module.css";
import { SiteLink } from "./SiteLink.tsx";

interface FitTableProps {
  readonly sites: readonly SiteQuality[];
  readonly groups: readonly DocumentGroup[];
}

/** Sites × types of documents: the level expected, and the month of the start where the extract goes back before it. */
export function FitTable({ sites, groups }: FitTableProps) {
  const { t, language } = useSpeech();
  const { extent } = usePerimeter();
  const { tree } = useExtract().service;
  const caption = t("quality.completeness.caption");
  const stamp = useStamp(formatWindow(extent, language), {});
  const nameOf = ({ site }: SiteQuality) => tree.sites.get(site)!.name;
  const words = ({ fits }: SiteQuality, group: DocumentGroup) => {
    const { id, values } = fitWords(group, fits[group], language);
    return t(id, values);
  };
  return (
    <div className={groups.length < 3 ? styles.narrow : undefined}>
      <DataTable
        dense
        caption={caption}
        stamp={`${caption}\n${stamp}`}
        rows={sites}
        rowKey={({ site }) => String(site)}
        columns={[
          {
            key: "site",
            header: t("views.column.hospital"),
            text: nameOf,
            sort: nameOf,
            cell: ({ site }) => <SiteLink site={site} />,
          },
          ...groups.map((group) => ({
            key: group,
            header: t(`quality.group.${group}`),
            short: t(`quality.group.short.${group}`),
            numeric: true,
            text: (row: SiteQuality) => words(row, group),
            sort: ({ fits }: SiteQuality) => {
              const fit = fits[group];
              return fit?.state === "fitted" ? fit.c0 : null;
            },
            cell: (row: SiteQuality) => {
              const fit = row.fits[group];
              if (fit?.state !== "fitted") return <span className={styles.soft}>{words(row, group)}</span>;
              return fit.c0 === 0 ? <strong>{words(row, group)}</strong> : words(row, group);
            },
          })),
        ]}
      />
    </div>
  );
}
