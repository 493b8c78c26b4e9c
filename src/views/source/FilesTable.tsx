import { DataTable } from "../../charts/table/DataTable.tsx";
import type { TableRead } from "../../extract/OpenedExtract.ts";
import { formatBytes, formatNumber } from "../../locales/formatNumber.ts";
import { useSpeech } from "../../charts/Speech.ts";
import styles from "./Source.module.css";
import { tableWords } from "../../figures/sentences/tableWords.ts";

/** Every file read, with the hash computed while it was; then the columns that were listed and not loaded. */
export function FilesTable({ tables }: { readonly tables: readonly TableRead[] }) {
  const { t, language } = useSpeech();
  const rows = tables.flatMap((table) => table.files.map((file) => ({ ...file, table: table.table })));
  const ignored = tables.filter(({ columnsIgnored }) => columnsIgnored.length > 0);
  return (
    <>
      <DataTable
        caption={t("views.source.files")}
        stamp={t("views.source.files")}
        rows={rows}
        rowKey={({ path }) => path}
        columns={[
          {
            key: "file",
            header: t("views.column.file"),
            text: ({ path }) => path,
            cell: ({ path }) => <code>{path}</code>,
            sort: ({ path }) => path,
          },
          {
            key: "table",
            header: t("views.column.table"),
            text: ({ table }) => tableWords(table, t),
            sort: ({ table }) => tableWords(table, t),
          },
          {
            key: "rows",
            header: t("views.column.rows"),
            numeric: true,
            text: (row) => formatNumber(row.rows, 0, language),
            sort: (row) => row.rows,
          },
          {
            key: "bytes",
            header: t("views.column.bytes"),
            numeric: true,
            text: ({ bytes }) => formatBytes(bytes, language),
            sort: ({ bytes }) => bytes,
          },
          {
            key: "hash",
            header: t("views.column.hash"),
            text: ({ hash }) => hash,
            cell: ({ hash }) => <code title={hash}>{hash.replace("sha256:", "").slice(0, 16)}…</code>,
          },
        ]}
      />
      {ignored.length > 0 && (
        <details className={styles.ignored}>
          <summary>
            {t("views.source.ignored", {
              count: ignored.reduce((sum, { columnsIgnored }) => sum + columnsIgnored.length, 0),
            })}
          </summary>
          <dl className={styles.facts}>
            {ignored.map(({ table, columnsIgnored }) => (
              <div key={table}>
                <dt>{tableWords(table, t)}</dt>
                <dd>
                  <code>{columnsIgnored.join(", ")}</code>
                </dd>
              </div>
            ))}
          </dl>
        </details>
      )}
    </>
  );
}
