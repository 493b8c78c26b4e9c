import { useSpeech } from "../../charts/Speech.ts";
import type { BreakdownRow, IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { levelBelow } from "../../perimeter/breakdownsOf.ts";
import { usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { breakdownColumns } from "../indicator/breakdownColumns.tsx";
import { PlainTable } from "./PlainTable.tsx";
import styles from "./Report.module.css";

/** Rows that a page has room for. */
export const mostWhere = 30;

interface WhereTableProps {
  readonly line: IndicatorFigures;
  readonly rows: readonly BreakdownRow[];
}

/** Where what is wanting is, in the order of the tree: the list to act on. */
export function WhereTable({ line, rows }: WhereTableProps) {
  const speech = useSpeech();
  const { t, language } = speech;
  const { view } = usePerimeter();
  const { tree } = useExtract().service;
  const what = t(`views.by.level.${levelBelow(tree, view.site) ?? "unit"}`);
  const name = (row: BreakdownRow) => row.label || row.key;
  const columns = breakdownColumns({ line, by: "site", what, rows, name, link: name }, speech);
  const { title } = line.indicator.sheet[language];
  return (
    <>
      <PlainTable
        caption={t("views.breakdown.of", { title, by: what })}
        columns={columns.map((column) => ({ ...column, wideOnly: false }))}
        rows={rows.slice(0, mostWhere)}
        rowKey={({ key }) => key}
      />
      {rows.length > mostWhere && (
        <p className={styles.small}>{t("report.more", { count: rows.length - mostWhere })}</p>
      )}
    </>
  );
}
