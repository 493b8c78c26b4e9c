import type { ReactNode } from "react";
import styles from "./Brush.module.css";
import { BrushedBand } from "./BrushedBand.tsx";
import type { TimeAxis } from "./TimeAxis.ts";
import { useTimeBrush } from "./useTimeBrush.ts";

interface BrushFrameProps {
  readonly axis: TimeAxis;
  /** Of the picture, which fills it. */
  readonly maxWidth: number | string;
  readonly children: ReactNode;
}

/** A small picture over time on which months are chosen by a stroke. By keys they are in the period's panel, or on the chart itself. */
export function BrushFrame({ axis, maxWidth, children }: BrushFrameProps) {
  const brush = useTimeBrush(axis);
  if (!brush) return children;
  return (
    <div className={styles.frame} style={{ maxWidth }} {...brush.handlers}>
      {children}
      <BrushedBand axis={axis} brush={brush} />
    </div>
  );
}
