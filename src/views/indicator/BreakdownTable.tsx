import { DataTable } from "../../charts/table/DataTable.tsx";
import { breakdownTable } from "../../export/tables/breakdownTable.ts";
import type { BreakdownRow, IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { coveredWords } from "../../figures/sentences/coveredWords.ts";
import { dimensionWord } from "../../figures/sentences/viewWords.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { type BreakdownBy, isBySite } from "../../perimeter/BreakdownBy.ts";
import { breakdownsOf } from "../../perimeter/breakdownsOf.ts";
import { pathTo } from "../../perimeter/SiteTree.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ViewLink } from "../context/ViewLink.tsx";
import { ExportMenu } from "../export/ExportMenu.tsx";
import { breakdownColumns } from "./breakdownColumns.tsx";
import { breakdownKind } from "./breakdownKind.ts";
import { breakdownWords } from "./breakdownWords.ts";
import { IntervalLegend } from "./IntervalLegend.tsx";
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
  const { address } = useNavigation();
  const { view, whole } = usePerimeter();
  const { service } = useExtract();
  const covered = coveredWords(line, whole, t, language);
  const stamp = useStamp(covered);
  const { tree } = service;
  const what = breakdownWords(by, tree, view.site, t);
  const name = (row: BreakdownRow) => (isBySite(by) ? row.label || row.key : dimensionWord(by, row.key, t));
  const link = (row: BreakdownRow) => {
    const site = isBySite(by) ? tree.sites.get(Number(row.key)) : undefined;
    if (!site) return name(row);
    const { replaced } = breakdownsOf(tree, site.id, breakdownKind(line.indicator), address.by);
    return (
      <>
        <ViewLink to={{ site: site.code, ...(replaced && { by: null }) }}>{site.name}</ViewLink>
        {above(site.id) && <span className={styles.above}>{above(site.id)}</span>}
      </>
    );
  };
  /** Where a unit lies: its name alone is that of others too. */
  const above = (id: number) =>
    by === "unit"
      ? pathTo(tree, id)
          .slice(-3, -1)
          .map((one) => one.name)
          .join(" › ")
      : "";
  const { title } = line.indicator.sheet[language];
  const caption = t("views.breakdown.of", { title, by: what });
  const { shape } = line.indicator;
  /** In a file the place of a unit stands before its name. */
  const wholeName = (row: BreakdownRow) => [above(Number(row.key)), name(row)].filter(Boolean).join(" › ");
  return (
    <>
      {(shape === "proportion" || shape === "mean") && <IntervalLegend line={line} />}
      <DataTable
        key={by}
        caption={caption}
        columns={breakdownColumns({ line, by, what, rows, name, link }, speech)}
        rows={rows}
        rowKey={(row) => row.key}
        stamp={`${title}\n${stamp}`}
      />
      <ExportMenu
        exported={{ subject: caption, covered, table: () => breakdownTable(line, rows, what, wholeName, speech) }}
      />
    </>
  );
}
