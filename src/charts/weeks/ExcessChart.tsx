import { useMemo } from "react";
import type { CrisisWeek } from "../../figures/early/crisisExcess.ts";
import { PlotFrame } from "../plot/PlotFrame.tsx";
import styles from "./ExcessChart.module.css";
import { excessGeometry } from "./excessGeometry.ts";

interface ExcessChartProps {
  /** Of two or more the sum is known. */
  readonly weeks: readonly CrisisWeek[];
  /** First day of its first and of its last week, in words. */
  readonly ends: readonly [string, string];
  /** What it shows, in words. */
  readonly label: string;
  /** A number on its axis, in words. */
  words(value: number): string;
}

const height = 222;
const widest = 640;

/** A cumulative excess: its range as a line or a ribbon, its interval as a ground, and the line of nothing more than expected. */
export function ExcessChart(props: ExcessChartProps) {
  return <PlotFrame height={height}>{(width) => <Drawn {...props} width={Math.min(width, widest)} />}</PlotFrame>;
}

function Drawn({ weeks, ends, label, words, width }: ExcessChartProps & { readonly width: number }) {
  const geometry = useMemo(() => excessGeometry(weeks, width, height), [weeks, width]);
  const { plot, ticks, interval, range, lines, points } = geometry;
  const foot = height - 11;
  return (
    <svg
      role="img"
      aria-label={label}
      className={styles.excess}
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
    >
      <path d={interval} className={styles.interval} />
      {ticks.map(({ value, y }) => (
        <g key={value}>
          <path d={`M${plot.left - 10},${y}H${width}`} className={value === 0 ? styles.zero : styles.grid} />
          <text x={plot.left - 18} y={y} className={styles.tick}>
            {words(value)}
          </text>
        </g>
      ))}
      <text x={plot.left} y={foot} className={styles.start}>
        {ends[0]}
      </text>
      <text x={plot.right} y={foot} className={styles.end}>
        {ends[1]}
      </text>
      {range && <path d={range} className={styles.range} />}
      {lines.map((line, at) => (
        <path key={at === 0 ? "least" : "greatest"} d={line} className={styles.line} />
      ))}
      {points.map(({ x, y }) => (
        <circle key={x} cx={x} cy={y} r={3} className={styles.point} />
      ))}
    </svg>
  );
}
