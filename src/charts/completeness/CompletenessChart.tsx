import type { CompletenessFit, CompletenessMonth } from "../../figures/completeness/CompletenessFit.ts";
import { lowestShare } from "../../figures/completeness/completenessMarks.ts";
import type { TimeWindow } from "../../perimeter/TimeWindow.ts";
import { monthCount, monthsBetween } from "../../perimeter/months.ts";
import { BrushFrame } from "../brush/BrushFrame.tsx";
import { sharesOf } from "../brush/TimeAxis.ts";
import styles from "./CompletenessChart.module.css";
import { completenessGeometry } from "./completenessGeometry.ts";

interface CompletenessChartProps {
  readonly fit: Extract<CompletenessFit, { readonly state: "fitted" }>;
  /** Its months that are too low. */
  readonly low: readonly CompletenessMonth[];
  readonly extent: TimeWindow;
  /** The months of the screen. */
  readonly window: TimeWindow;
  /** What it shows, for who does not see it. */
  readonly label: string;
}

const [width, height] = [216, 60];

/** The completeness of one source month by month with its fitted step, on the scale that all of them share. */
export function CompletenessChart({ fit, low, extent, window, label }: CompletenessChartProps) {
  const { lines, step, least, before, low: marks } = completenessGeometry(fit, low, lowestShare, extent, width, height);
  const axis = {
    grain: "month",
    periods: monthsBetween(extent.from, extent.to).map((month) => `${month}-01`),
    left: 0,
    right: 1,
  } as const;
  const place = (month: string) => monthCount(extent.from, month) - 1;
  const [start, end] = sharesOf(axis, place(window.from), place(window.to)).map((share) => share * width);
  return (
    <BrushFrame axis={axis} maxWidth="18rem">
      <svg role="img" aria-label={label} className={styles.chart} viewBox={`0 0 ${width} ${height}`}>
        {before > 0 && <rect width={before} height={height} className={styles.before} />}
        <path d={`M0,0.5H${width}M0,${height - 0.5}H${width}`} className={styles.frame} />
        <path d={`M${start},${height - 1}H${end}`} className={styles.window} />
        {least && <path d={least} className={styles.least} />}
        {lines.map((line) => (
          <path key={line} d={line} className={styles.line} />
        ))}
        {step && <path d={step} className={styles.step} />}
        {marks.map(({ x, y, month }) => (
          <path key={month} d={`M${x},${y - 4}l4,4l-4,4l-4,-4z`} className={styles.low} />
        ))}
      </svg>
    </BrushFrame>
  );
}
