import { memo } from "react";
import type { ControlSeries } from "../../figures/ControlSeries.ts";
import { markColours } from "../signalMark.ts";
import { BrushFrame } from "../brush/BrushFrame.tsx";
import { boundsOf } from "./boundsOf.ts";
import { sparklineAxis } from "./sparklineAxis.ts";
import { type Bounds, sparklineGeometry } from "./sparklineGeometry.ts";
import styles from "./Sparkline.module.css";

interface SparklineProps {
  readonly series: ControlSeries;
  readonly window: { readonly from: string; readonly to: string };
  /** What it shows, for who does not see it; without it the picture is an ornament of a text beside it. */
  readonly label?: string;
  readonly width?: number;
  readonly height?: number;
  /** Of several that share a scale. */
  readonly bounds?: Bounds;
  /** Whether its periods can be chosen by a stroke. */
  readonly isBrushed?: boolean;
}

/** A series in small: limits as a ground, the mean, the line, and its unusual points. */
export const Sparkline = memo(function Sparkline({
  series,
  window,
  label,
  width = 132,
  height = 32,
  bounds,
  isBrushed = false,
}: SparklineProps) {
  const { lines, dashed, centres, bands, points, breaks, hidden } = sparklineGeometry(
    series,
    window,
    width,
    height,
    bounds ?? boundsOf([series], window),
  );
  // One path of each kind, whatever its pieces: pictures are many, and are drawn again with every filter.
  const paths = {
    band: bands.join(""),
    centre: centres.join(""),
    break: breaks.map((x) => `M${x},0V${height}`).join(""),
    line: lines.join(""),
    dashed: dashed.join(""),
    hidden: hidden.map((x) => `M${x - 1.5},${height - 4}h3v3h-3z`).join(""),
  };
  const role = label ? ({ role: "img", "aria-label": label } as const) : ({ "aria-hidden": true } as const);
  const picture = (
    <svg {...role} className={styles.sparkline} viewBox={`0 0 ${width} ${height}`} width={width} height={height}>
      {Object.entries(paths).map(
        ([kind, path]) => path !== "" && <path key={kind} d={path} className={styles[kind]} />,
      )}
      {points.map(({ x, y, mark }) => (
        <circle
          key={x}
          cx={x}
          cy={y}
          r={2.6}
          fill={markColours[mark].fill}
          stroke={markColours[mark].edge}
          strokeWidth={1}
        />
      ))}
    </svg>
  );
  if (!isBrushed) return picture;
  return (
    <BrushFrame axis={sparklineAxis(series, window, width)} maxWidth={width}>
      {picture}
    </BrushFrame>
  );
});
