import { DataTable } from "../../charts/table/DataTable.tsx";
import type { BreakdownRow, IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { coveredWords } from "../../figures/sentences/coveredWords.ts";
import { dimensionWord } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import type { BreakdownBy } from "../../perimeter/BreakdownBy.ts";
import { pathTo } from "../../perimeter/SiteTree.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { breakdownColumns } from "./breakdownColumns.tsx";
import styles from "./Indicator.module.css";

interface BreakdownTableProps {
  readonly line: IndicatorFigures;
  readonly by: BreakdownBy;
  readonly rows: readonly BreakdownRow[];
}

/** The rows of a breakdown; a site's name leads to the same screen for that site. */
export function BreakdownTable({ line, by, rows }: BreakdownTableProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { service } = useExtract();
  const { whole } = usePerimeter();
  const stamp = useStamp(coveredWords(line, whole, t, language));
  const isSite = by === "site" || by === "unit";
  const name = (row: BreakdownRow) => (isSite ? row.label || row.key : dimensionWord(by, row.key, t));
  const link = (row: BreakdownRow) => {
    const site = isSite ? service.tree.sites.get(Number(row.key)) : undefined;
    if (!site) return name(row);
    const above =
      by === "unit"
        ? pathTo(service.tree, site.id)
            .slice(-3, -1)
            .map((one) => one.name)
            .join(" › ")
        : "";
    return (
      <>
        <ViewLink to={{ site: site.code }}>{site.name}</ViewLink>
        {above && <span className={styles.above}>{above}</span>}
      </>
    );
  };
  const { title } = line.indicator.sheet[language];
  return (
    <DataTable
      key={by}
      caption={t("views.breakdown.of", { title, by: t(`views.by.${by}`) })}
      columns={breakdownColumns({ line, by, rows, name, link }, speech)}
      rows={rows}
      rowKey={(row) => row.key}
      stamp={`${title}\n${stamp}`}
    />
  );
}
