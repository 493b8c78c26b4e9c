import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import type { DocumentGroup } from "../../extract/store.ts";
import type { CompletenessMonth } from "../../figures/completeness/CompletenessFit.ts";
import { isExpected } from "../../figures/completeness/isExpected.ts";
import { lowMonths } from "../../figures/completeness/lowMonths.ts";
import type { SiteQuality } from "../../figures/completeness/SiteQuality.ts";
import { startOf } from "../../figures/completeness/startOf.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { fitWords } from "../../figures/sentences/fitSentences.ts";
import { formatMonth, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import styles from "./Quality.module.css";

interface MonthTableProps {
  readonly site: SiteQuality;
  readonly group: DocumentGroup;
}

/** The numbers behind the chart of one site and one type of documents, the months that secrecy hides left out. */
export function MonthTable({ site: { site, fits }, group }: MonthTableProps) {
  const { t, language } = useSpeech();
  const { extent } = usePerimeter();
  const { tree } = useExtract().service;
  const { name } = tree.sites.get(site)!;
  const caption = t("quality.completeness.months", { site: name, group: t(`quality.group.${group}`) });
  const stamp = useStamp(formatWindow(extent, language), {});
  const fit = fits[group];
  if (fit?.state !== "fitted") {
    const { id, values } = fitWords(group, fit, language);
    return <p className={styles.note}>{t("quality.completeness.none", { states: t(id, values) })}</p>;
  }
  const low = new Set(isExpected(group) ? lowMonths(group, fit) : []);
  const start = startOf(fit);
  const finding = (month: CompletenessMonth) =>
    fit.c0 === 0 || (start !== null && month.month < start)
      ? t("figure.completeness.before.short")
      : low.has(month)
        ? t("figure.completeness.low.short")
        : "";
  return (
    <DataTable
      key={group}
      caption={caption}
      stamp={`${caption}\n${stamp}`}
      rows={fit.c.toReversed()}
      rowKey={({ month }) => month}
      columns={[
        {
          key: "month",
          header: t("quality.column.month"),
          text: ({ month }) => formatMonth(month, language),
          sort: ({ month }) => month,
        },
        {
          key: "documents",
          header: t("quality.column.documents"),
          numeric: true,
          text: ({ numerator }) => formatNumber(numerator, 0, language),
          sort: ({ numerator }) => numerator,
        },
        {
          key: "units",
          header: t("quality.column.units"),
          numeric: true,
          text: ({ denominator }) => formatNumber(denominator, 0, language),
          sort: ({ denominator }) => denominator,
        },
        {
          key: "c",
          header: t("quality.column.today"),
          numeric: true,
          text: ({ c }) => formatShare(c, 1, language),
          sort: ({ c }) => c,
        },
        { key: "finding", header: t("quality.column.finding"), text: finding, sort: finding },
      ]}
    />
  );
}
