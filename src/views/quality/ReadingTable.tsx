import { useSpeech } from "../../charts/Speech.ts";
import { TermList } from "../../charts/term/TermList.tsx";
import { DataTable } from "../../charts/table/DataTable.tsx";
import { readingWithin } from "../../figures/completeness/readingWithin.ts";
import type { ReadingCount } from "../../figures/completeness/ReadingShares.ts";
import type { QualityReport } from "../../figures/completeness/SiteQuality.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import styles from "./Quality.module.css";
import { SiteLink } from "./SiteLink.tsx";

const shares = ["read", "unreadable", "unknown"] as const;

/** How the documents of each site were read over the window. */
export function ReadingTable({ report: { sites } }: { readonly report: QualityReport }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { opened, service } = useExtract();
  const caption = t("quality.reading.caption");
  const stamp = useStamp(formatWindow(view, language), {});
  if (opened.report.published) return <p className={styles.note}>{t("quality.reading.published")}</p>;
  const rows = sites.map(({ site, reading }) => ({
    site,
    name: service.tree.sites.get(site)!.name,
    count: readingWithin(reading, view),
    hidden: reading.hidden,
  }));
  type Row = (typeof rows)[number];
  const share = ({ count }: Row, of: (typeof shares)[number]) => {
    const part = count?.[of] ?? null;
    return count && part !== null && count.documents > 0 ? part / count.documents : null;
  };
  const none = ({ hidden }: Row) => t(hidden > 0 ? "quality.fit.hidden" : "quality.fit.absent");
  const count = (row: Row, of: keyof ReadingCount) => {
    const number = row.count?.[of];
    return number === undefined || number === null ? "" : formatNumber(number, 0, language);
  };
  const words = { read: "read", unreadable: "unreadable", unknown: "type" } as const;
  return (
    <>
      <p className={styles.note}>{t("quality.reading.note")}</p>
      <DataTable
        caption={caption}
        stamp={`${caption}\n${stamp}`}
        rows={rows}
        rowKey={({ site }) => String(site)}
        columns={[
          {
            key: "site",
            header: t("views.column.hospital"),
            text: ({ name }) => name,
            sort: ({ name }) => name,
            cell: ({ site }) => <SiteLink site={site} />,
          },
          {
            key: "documents",
            header: t("quality.column.documents"),
            numeric: true,
            text: (row) => (row.count ? count(row, "documents") : none(row)),
            sort: (row) => row.count?.documents ?? null,
          },
          ...shares.map((of) => ({
            key: of,
            header: t(`quality.column.${words[of]}`),
            numeric: true,
            text: (row: Row) => {
              const part = share(row, of);
              return part === null ? "" : `${formatShare(part, 1, language)} (${count(row, of)})`;
            },
            sort: (row: Row) => share(row, of),
          })),
          {
            key: "hidden",
            header: t("quality.column.hidden"),
            numeric: true,
            text: ({ hidden }) => formatNumber(hidden, 0, language),
            sort: ({ hidden }) => hidden,
          },
        ]}
      />
      <TermList names={["read", "notRead", "hidden"]} />
    </>
  );
}
