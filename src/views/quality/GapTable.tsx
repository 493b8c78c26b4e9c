import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import type { DocumentGap } from "../../figures/completeness/documentGaps.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { gapPeriod, gapSentence } from "../../figures/sentences/gapSentences.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { ConcernedIndicators } from "./ConcernedIndicators.tsx";
import styles from "./Quality.module.css";
import { SiteLink } from "./SiteLink.tsx";

/** One row for each run of months in which documents of a site cannot be used. */
export function GapTable({ gaps }: { readonly gaps: readonly DocumentGap[] }) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { catalogue, tree } = useExtract().service;
  const caption = t("quality.gaps.caption");
  const stamp = useStamp(formatWindow(view, language), {});
  const siteOf = ({ site }: DocumentGap) => tree.sites.get(site)!;
  const documents = ({ group }: DocumentGap) => t(group ? `quality.group.${group}` : "quality.gaps.all");
  const finding = (gap: DocumentGap) => {
    const { id, values } = gapSentence(gap, language);
    return t(id, values);
  };
  const when = (gap: DocumentGap) => {
    const { id, values } = gapPeriod(gap, language);
    return t(id, values);
  };
  const titles = ({ indicators }: DocumentGap) =>
    catalogue.filter(({ id }) => indicators.includes(id)).map(({ sheet }) => sheet[language].title);
  return (
    <div className={styles.gaps}>
      <DataTable
        caption={caption}
        stamp={`${caption}\n${stamp}`}
        rows={gaps}
        rowKey={({ site, group, from }) => `${site} ${group} ${from}`}
        columns={[
          {
            key: "site",
            header: t("views.column.hospital"),
            text: (gap) => siteOf(gap).name,
            sort: (gap) => siteOf(gap).name,
            cell: ({ site }) => <SiteLink site={site} />,
          },
          {
            key: "documents",
            header: t("quality.column.documents"),
            text: documents,
            sort: documents,
            wraps: true,
            cell: (gap) =>
              gap.group ? (
                <ViewLink to={{ document: gap.group, part: "completeness" }}>{documents(gap)}</ViewLink>
              ) : (
                documents(gap)
              ),
          },
          {
            key: "when",
            header: t("quality.column.when"),
            text: when,
            sort: ({ from, to }) => `${to ?? "9999"} ${from}`,
            cell: (gap) => (gap.to === null ? <strong>{when(gap)}</strong> : when(gap)),
          },
          { key: "finding", header: t("quality.column.finding"), text: finding, wraps: true },
          {
            key: "indicators",
            header: t("quality.column.conditions"),
            text: (gap) => titles(gap).join(", "),
            sort: ({ indicators }) => indicators.length,
            wraps: true,
            cell: ({ indicators, site }) => <ConcernedIndicators ids={indicators} site={site} />,
          },
        ]}
      />
    </div>
  );
}
