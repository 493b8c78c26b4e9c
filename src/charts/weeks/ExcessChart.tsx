import type { Excess } from "../../figures/early/crisisExcess.ts";
import { niceScale } from "../niceScale.ts";
import styles from "./ExcessChart.module.css";

interface ExcessChartProps {
  /** Cumulative, week by week, two or more. */
  readonly sums: readonly Excess[];
  /** First day of its first and of its last week, in words. */
  readonly ends: readonly [string, string];
  /** What it shows, in words. */
  readonly label: string;
  /** A number on its axis, in words. */
  words(value: number): string;
}

const size = { width: 640, height: 200, left: 52, pad: 10, foot: 22 };

/** A cumulative excess: its range as a line or a ribbon, its interval as a ground, and the line of nothing more than expected. */
export function ExcessChart({ sums, ends, label, words }: ExcessChartProps) {
  const { width, height, left, pad, foot } = size;
  const values = [0, ...sums.flatMap(({ lower, upper }) => [lower, upper])];
  const axis = niceScale(values, 4, { min: -Infinity, max: Infinity });
  const x = (at: number) => round(left + pad + (at * (width - left - 2 * pad)) / (sums.length - 1));
  const y = (value: number) => round(height - pad - ((value - axis.min) / (axis.max - axis.min)) * (height - 2 * pad));
  const area = (low: (sum: Excess) => number, high: (sum: Excess) => number) =>
    `M${sums.map((sum, at) => `${x(at)},${y(high(sum))}`).join("L")}L${sums
      .map((sum, at) => `${x(at)},${y(low(sum))}`)
      .reverse()
      .join("L")}Z`;
  const line = (of: (sum: Excess) => number) => `M${sums.map((sum, at) => `${x(at)},${y(of(sum))}`).join("L")}`;
  return (
    <svg role="img" aria-label={label} className={styles.excess} viewBox={`0 0 ${width} ${height + foot}`}>
      {axis.ticks.map((tick) => (
        <g key={tick}>
          <path d={`M${left},${y(tick)}H${width}`} className={tick === 0 ? styles.zero : styles.grid} />
          <text x={left - 8} y={y(tick)} className={styles.tick}>
            {words(tick)}
          </text>
        </g>
      ))}
      {ends.map((day, at) => (
        <text
          key={day}
          x={x(at * (sums.length - 1))}
          y={height + foot / 2}
          className={at === 0 ? styles.start : styles.end}
        >
          {day}
        </text>
      ))}
      <path
        d={area(
          ({ lower }) => lower,
          ({ upper }) => upper,
        )}
        className={styles.interval}
      />
      <path
        d={area(
          ({ excess }) => excess.lower,
          ({ excess }) => excess.upper,
        )}
        className={styles.range}
      />
      {(["lower", "upper"] as const).map((side) => (
        <path key={side} d={line(({ excess }) => excess[side])} className={styles.line} />
      ))}
      {sums.map(({ excess }, at) =>
        excess.lower === excess.upper ? (
          <circle key={x(at)} cx={x(at)} cy={y(excess.lower)} r={3} className={styles.point} />
        ) : null,
      )}
    </svg>
  );
}

const round = (value: number) => Math.round(value * 10) / 10;
