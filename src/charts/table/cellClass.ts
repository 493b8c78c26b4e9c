import type { Column } from "./DataTable.tsx";
import styles from "./DataTable.module.css";

/** The classes of a column's cells, its head included. */
export function cellClass<Row>({ numeric, wideOnly, wraps }: Column<Row>): string {
  return classes(numeric && styles.numeric, wideOnly && styles.wideOnly, wraps && styles.wraps);
}

/** Names of classes that apply, as one attribute. */
export function classes(...names: readonly (string | false | undefined)[]): string {
  return names.filter(Boolean).join(" ");
}
