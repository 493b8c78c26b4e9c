import { useMemo } from "react";
import { useSpeech } from "../../charts/Speech.ts";
import { type Column, DataTable } from "../../charts/table/DataTable.tsx";
import type { SiteVerdicts } from "../../figures/completeness/SiteVerdicts.ts";
import { formatNumber } from "../../locales/formatNumber.ts";
import { formatWindow } from "../../figures/sentences/formatPeriod.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import styles from "./Quality.module.css";
import { reasonMark, verdictMark, verdictMarks } from "./verdictMark.ts";
import { VerdictLetter } from "./VerdictLetter.tsx";

interface VerdictTableProps {
  readonly judged: readonly SiteVerdicts[];
  /** One row for each. */
  readonly indicators: readonly Indicator[];
}

/** Indicators × sites, a letter in each cell; copied, it says every reason in words. */
export function VerdictTable({ judged, indicators }: VerdictTableProps) {
  const { t, language } = useSpeech();
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const caption = t("quality.verdict.caption");
  const stamp = useStamp(formatWindow(view, language));
  const columns = useMemo((): readonly Column<Indicator>[] => {
    const found = new Map(
      judged.map(({ site, verdicts }) => [site, new Map(verdicts.map((verdict) => [verdict.indicator, verdict]))]),
    );
    const said = new Map(verdictMarks.map((mark) => [mark, t(`quality.verdict.short.${mark}`)]));
    const title = ({ sheet }: Indicator) => sheet[language].title;
    const usable = ({ id }: Indicator) => [...found.values()].filter((of) => of.get(id)?.fit).length;
    return [
      {
        key: "indicator",
        header: t("views.column.indicator"),
        text: title,
        sort: title,
        cell: (row) => <ViewLink to={{ screen: { name: "indicator", id: row.id } }}>{title(row)}</ViewLink>,
      },
      {
        key: "usable",
        header: t("quality.column.usable"),
        numeric: true,
        text: (row) => formatNumber(usable(row), 0, language),
        sort: usable,
      },
      ...judged.map(({ site }): Column<Indicator> => {
        const { code, name } = tree.sites.get(site)!;
        const verdictOf = ({ id }: Indicator) => found.get(site)!.get(id)!;
        const words = (row: Indicator) => {
          const { fit, reasons } = verdictOf(row);
          const marks = fit ? (["fit"] as const) : reasons.map(reasonMark);
          return marks.map((mark) => said.get(mark)).join(", ");
        };
        return {
          key: String(site),
          header: name,
          short: code,
          text: words,
          cell: (row) => <VerdictLetter mark={verdictMark(verdictOf(row))} words={words(row)} />,
        };
      }),
    ];
  }, [judged, tree, language, t]);
  return (
    <div className={styles.verdicts}>
      <DataTable
        dense
        caption={caption}
        stamp={`${caption}\n${stamp}`}
        rows={indicators}
        rowKey={({ id }) => id}
        columns={columns}
      />
    </div>
  );
}
