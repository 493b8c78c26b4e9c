import { useMemo } from "react";
import { CopyButton } from "../../charts/CopyButton.tsx";
import { useSpeech } from "../../charts/Speech.ts";
import { tabSeparated } from "../../charts/table/tabSeparated.ts";
import { pivotTable } from "../../export/tables/pivotTable.ts";
import type { PivotTable } from "../../figures/pivot/PivotTable.ts";
import { pivotCovered, type PivotNames, pivotSubject } from "../../figures/sentences/pivotWords.ts";
import { useAnnouncement } from "../context/Announcer.ts";
import { useNavigation, usePerimeter } from "../context/Navigation.ts";
import { useExtract } from "../context/useFigures.ts";
import { useStamp } from "../context/useStamp.ts";
import { ExportMenu } from "../export/ExportMenu.tsx";
import styles from "./Pivot.module.css";
import { pivotColumns } from "./pivotColumns.ts";
import { PivotGrid } from "./PivotGrid.tsx";
import { LateStartsNote } from "./LateStartsNote.tsx";
import { PivotLegend } from "./PivotLegend.tsx";
import { PivotMarks } from "./PivotMarks.tsx";
import { rowOrder } from "./rowOrder.ts";

/** A pivot with its title, what it covers, how many of its cells are hidden, and what takes it away. */
export function PivotResult({ table }: { readonly table: PivotTable }) {
  const { t, language } = useSpeech();
  const { address } = useNavigation();
  const { view } = usePerimeter();
  const { tree, catalogue } = useExtract().service;
  const names: PivotNames = { tree, catalogue, view, t, language };
  const [subject, covered] = [pivotSubject(table, names), pivotCovered(table, names)];
  const stamp = useStamp(covered);
  const order = useMemo(() => rowOrder(table, address.sort, tree, language), [table, address.sort, tree, language]);
  useAnnouncement(t("explorer.loaded", { rows: table.rows.length, columns: table.columns.length }));
  return (
    <section aria-labelledby="pivot" className={styles.section}>
      <h2 id="pivot">{subject}</h2>
      <p className={styles.note}>{covered}.</p>
      <LateStartsNote asked={table.asked} />
      <PivotMarks cells={table.cells} />
      <PivotGrid table={table} order={order} says={address.pivot.says ?? "value"} label={subject} />
      <div className={styles.actions}>
        <CopyButton text={() => tabSeparated(order, pivotColumns(table, names), `${subject}\n${stamp}`)}>
          {t("figure.table.copy")}
        </CopyButton>
        <ExportMenu exported={{ subject, covered, table: () => pivotTable(table, names) }} />
      </div>
      <PivotLegend />
    </section>
  );
}
