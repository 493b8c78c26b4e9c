import { DataTable } from "../../charts/table/DataTable.tsx";
import type { ExcludedRows, TableRead } from "../../extract/OpenedExtract.ts";
import { formatNumber, formatShare } from "../../locales/formatNumber.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Source.module.css";
import { tableWords } from "../../figures/sentences/tableWords.ts";

/** A smaller share of a table would read as none. */
const leastShown = 0.0001;

/** Rows kept out of the figures, by table and rule; those that fell with another row apart. */
export function ExcludedTable({
  excluded,
  tables,
}: {
  readonly excluded: readonly ExcludedRows[];
  readonly tables: readonly TableRead[];
}) {
  const { t, language } = useSpeech();
  if (excluded.length === 0) return <p className={styles.advice}>{t("views.excluded.none")}</p>;
  const share = ({ table, rows }: ExcludedRows) => {
    const read = tables.find((one) => one.table === table)?.files.reduce((sum, file) => sum + file.rows, 0) ?? 0;
    return read > 0 ? rows / read : null;
  };
  return (
    <DataTable
      caption={t("views.source.excluded")}
      stamp={t("views.source.excluded")}
      rows={excluded}
      rowKey={({ table, rule, column }) => `${table} ${rule} ${column}`}
      initialSort={{ key: "rows", descending: true }}
      columns={[
        {
          key: "table",
          header: t("views.column.table"),
          text: ({ table }) => tableWords(table, t),
          sort: ({ table }) => tableWords(table, t),
        },
        {
          key: "rule",
          header: t("views.column.rule"),
          text: ({ rule }) => t(`views.rule.${rule}`),
          sort: ({ rule }) => rule,
        },
        {
          key: "column",
          header: t("views.column.column"),
          text: ({ column }) => column,
          cell: ({ column }) => <code>{column}</code>,
        },
        {
          key: "rows",
          header: t("views.column.rows"),
          numeric: true,
          text: ({ rows }) => formatNumber(rows, 0, language),
          sort: ({ rows }) => rows,
        },
        {
          key: "share",
          header: t("views.column.share"),
          numeric: true,
          text: (row) => {
            const part = share(row);
            if (part === null) return "";
            return part < leastShown
              ? t("views.excluded.below", { share: formatShare(leastShown, 2, language) })
              : formatShare(part, 2, language);
          },
          sort: share,
        },
      ]}
    />
  );
}
