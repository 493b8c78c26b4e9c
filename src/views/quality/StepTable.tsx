import { useSpeech } from "../../charts/Speech.ts";
import { DataTable } from "../../charts/table/DataTable.tsx";
import type { DocumentGroup } from "../../extract/store.ts";
import { isExpected } from "../../figures/completeness/isExpected.ts";
import { lowMonths } from "../../figures/completeness/lowMonths.ts";
import type { SiteQuality } from "../../figures/completeness/SiteQuality.ts";
import { startOf } from "../../figures/completeness/startOf.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { fitWords, formatLevel } from "../../figures/sentences/fitSentences.ts";
import { formatMonth, formatWindow } from "../../figures/sentences/formatPeriod.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { SiteLink } from "./SiteLink.tsx";

interface StepTableProps {
  readonly sites: readonly SiteQuality[];
  readonly group: DocumentGroup;
}

/** The numbers behind the small charts of one type of documents. */
export function StepTable({ sites, group }: StepTableProps) {
  const { t, language } = useSpeech();
  const { extent } = usePerimeter();
  const { tree } = useExtract().service;
  const caption = t("quality.completeness.table", { group: t(`quality.group.${group}`) });
  const stamp = useStamp(formatWindow(extent, language), {});
  const rows = sites.map(({ site, fits }) => {
    const fit = fits[group];
    const fitted = fit?.state === "fitted" ? fit : null;
    const { id, values } = fitWords(group, fit, language);
    return {
      site,
      name: tree.sites.get(site)!.name,
      state: t(id, values),
      fit: fitted,
      start: fitted && startOf(fitted),
      low: fitted && isExpected(group) ? lowMonths(group, fitted).length : null,
    };
  });
  type Row = (typeof rows)[number];
  const error = ({ fit }: Row) => (fit && fit.c0 > 0 ? 100 * Math.sqrt(fit.error) : null);
  return (
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
          key: "c0",
          header: t("quality.column.expected"),
          numeric: true,
          text: ({ fit, state }) => (fit && fit.c0 > 0 ? formatLevel(fit.c0, language) : state),
          sort: ({ fit }) => fit?.c0 ?? null,
        },
        {
          key: "error",
          header: t("quality.column.error"),
          numeric: true,
          text: (row) => {
            const points = error(row);
            return points === null ? "" : formatNumber(points, 1, language);
          },
          sort: error,
        },
        {
          key: "t0",
          header: t("quality.column.start"),
          text: ({ start }) => (start ? formatMonth(start, language) : ""),
          sort: ({ start }) => start,
        },
        {
          key: "last",
          header: t("quality.column.last"),
          numeric: true,
          text: ({ fit }) => {
            const last = fit?.c.at(-1);
            return last ? `${formatShare(last.c, 0, language)} (${formatMonth(last.month, language, "short")})` : "";
          },
          sort: ({ fit }) => fit?.c.at(-1)?.c ?? null,
        },
        {
          key: "months",
          header: t("quality.column.fits"),
          numeric: true,
          text: ({ fit }) => (fit ? formatNumber(fit.c.length, 0, language) : ""),
          sort: ({ fit }) => fit?.c.length ?? null,
        },
        {
          key: "low",
          header: t("quality.column.low"),
          numeric: true,
          text: ({ low }) => (low === null ? "" : formatNumber(low, 0, language)),
          sort: ({ low }) => low,
        },
      ]}
    />
  );
}
