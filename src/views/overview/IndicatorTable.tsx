import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../../charts/Speech.ts";
import { Term } from "../../charts/term/Term.tsx";
import { usePerimeter } from "../context/Navigation.ts";
import { IndicatorRow } from "./IndicatorRow.tsx";
import styles from "./IndicatorTable.module.css";

interface IndicatorTableProps {
  readonly lines: readonly IndicatorFigures[];
  /** The period that the screen names above the table: a line that covers another says so. */
  readonly latest: string | null;
}

/** All indicators, one line each, those that the extract cannot measure last. A narrow screen lays the rows out anew. */
export function IndicatorTable({ lines, latest }: IndicatorTableProps) {
  const { t } = useSpeech();
  const { view, crop, whole } = usePerimeter();
  const heads = [
    { key: "indicator", className: "", term: null },
    { key: "value", className: styles.numeric, term: null },
    { key: "interval", className: "", term: "interval" },
    { key: "change", className: "", term: "difference" },
    { key: "target", className: styles.numeric, term: null },
    { key: "variation", className: styles.icons, term: "variation" },
    { key: "assurance", className: styles.icons, term: "target" },
    { key: "trend", className: "", term: null },
    { key: "read", className: styles.numeric, term: "read" },
  ] as const;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("views.overview.all")}</caption>
      <thead>
        <tr>
          {heads
            .filter(({ key }) => key !== "change" || !whole)
            .map(({ key, className, term }) => {
              const words = t(`views.column.${key}`, { grain: view.grain });
              return (
                <th key={key} scope="col" className={className}>
                  {term ? <Term name={term}>{words}</Term> : words}
                </th>
              );
            })}
        </tr>
      </thead>
      <tbody>
        {[...lines.filter(isMeasured), ...lines.filter((line) => !isMeasured(line))].map((line) => (
          <IndicatorRow key={line.indicator.id} line={line} latest={latest} crop={crop} whole={whole} />
        ))}
      </tbody>
    </table>
  );
}

const isMeasured = ({ current }: IndicatorFigures) => current.state !== "not measured";
