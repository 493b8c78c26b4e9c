import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { useSpeech } from "../../charts/Speech.ts";
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
  const { view } = usePerimeter();
  const heads = [
    { key: "indicator", className: "" },
    { key: "value", className: styles.numeric },
    { key: "interval", className: "" },
    { key: "change", className: "" },
    { key: "target", className: styles.numeric },
    { key: "variation", className: styles.icons },
    { key: "assurance", className: styles.icons },
    { key: "trend", className: "" },
    { key: "read", className: styles.numeric },
  ] as const;
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{t("views.overview.all")}</caption>
      <thead>
        <tr>
          {heads.map(({ key, className }) => (
            <th key={key} scope="col" className={className}>
              {t(`views.column.${key}`, { grain: view.grain })}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {[...lines.filter(isMeasured), ...lines.filter((line) => !isMeasured(line))].map((line) => (
          <IndicatorRow key={line.indicator.id} line={line} latest={latest} />
        ))}
      </tbody>
    </table>
  );
}

const isMeasured = ({ current }: IndicatorFigures) => current.state !== "not measured";
