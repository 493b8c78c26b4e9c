import type { SeriesPoint } from "../../figures/ControlSeries.ts";
import { BrushFrame } from "../brush/BrushFrame.tsx";
import { weekBarsGeometry } from "./weekBarsGeometry.ts";
import styles from "./WeekBars.module.css";

interface WeekBarsProps {
  readonly points: readonly SeriesPoint[];
  /** The count at its top: the same for charts that are compared. */
  readonly max: number;
  /** What it shows, in words. */
  readonly label: string;
  readonly width: number;
  readonly height: number;
}

/** Weekly counts in small: bars, thresholds, a triangle on a week above its own, a square for a hidden one. */
export function WeekBars({ points, max, label, width, height }: WeekBarsProps) {
  const { bars, threshold, signals, hidden } = weekBarsGeometry(points, max, width, height);
  const axis = { grain: "week", periods: points.map(({ period }) => period), left: 0, right: 1 } as const;
  return (
    <BrushFrame axis={axis} maxWidth={width}>
      <svg
        role="img"
        aria-label={label}
        className={styles.weeks}
        viewBox={`0 0 ${width} ${height}`}
        style={{ maxWidth: width }}
      >
        <path d={bars.common} className={styles.common} />
        <path d={bars.concern} className={styles.concern} />
        <path d={bars.hollow} className={styles.hollow} />
        <path d={threshold} className={styles.threshold} />
        {signals.map(({ x, y }) => (
          <path key={x} d={`M${x - 3.5},${y - 2}h7l-3.5,-6z`} className={styles.concern} />
        ))}
        {hidden.map((x) => (
          <rect key={x} x={x - 1} y={height - 2} width={2} height={2} className={styles.hidden} />
        ))}
        <path d={`M0,${height - 0.5}H${width}`} className={styles.ground} />
      </svg>
    </BrushFrame>
  );
}
