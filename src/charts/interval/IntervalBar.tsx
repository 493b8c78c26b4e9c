import type { Counted } from "../../figures/sentences/formatFigure.ts";
import type { NiceScale } from "../niceScale.ts";
import styles from "./IntervalBar.module.css";

interface IntervalBarProps {
  readonly figure: Counted;
  readonly scale: Pick<NiceScale, "min" | "max">;
  /** A level to compare with: the perimeter's own. */
  readonly reference?: number | null;
  readonly target?: number | null;
  readonly width?: number;
}

/** A value as a dot on its interval, on a scale shared by the rows of a table; the row says the numbers. */
export function IntervalBar({ figure, scale, reference = null, target = null, width = 180 }: IntervalBarProps) {
  const height = 20;
  const x = (value: number) =>
    Math.round((6 + ((value - scale.min) / (scale.max - scale.min)) * (width - 12)) * 10) / 10;
  const { value, lower, upper } = figure;
  return (
    <svg aria-hidden className={styles.bar} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      <line x1={x(scale.min)} x2={x(scale.max)} y1={10} y2={10} className={styles.axis} />
      {reference !== null && <line x1={x(reference)} x2={x(reference)} y1={1} y2={19} className={styles.reference} />}
      {target !== null && target >= scale.min && target <= scale.max && (
        <line x1={x(target)} x2={x(target)} y1={1} y2={19} className={styles.target} />
      )}
      {lower !== null && upper !== null && (
        <line x1={x(lower)} x2={x(upper)} y1={10} y2={10} className={styles.interval} />
      )}
      {value !== null && (
        <circle
          cx={x(value)}
          cy={10}
          r={4}
          className={figure.state === "provisional" ? styles.provisional : styles.value}
        />
      )}
    </svg>
  );
}
