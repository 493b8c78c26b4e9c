import { Suspense, useMemo } from "react";
import type { IndicatorFigures } from "../../figures/IndicatorFigures.ts";
import { ControlChart } from "../figure/laterCharts.ts";
import { ChartKeys } from "../indicator/ChartKeys.tsx";
import { Skeleton } from "../state/Skeleton.tsx";
import styles from "./Alerts.module.css";

interface WeekChartProps {
  readonly line: IndicatorFigures;
  readonly from: string;
  readonly to: string;
  readonly label: string;
}

/** The weeks of an indicator and what their marks mean, drawn anew only where they are others. */
export function WeekChart({ line, from, to, label }: WeekChartProps) {
  const raw = useMemo(() => ({ ...line, corrections: null }), [line]);
  const window = useMemo(() => ({ from, to }), [from, to]);
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <ControlChart line={raw} window={window} label={label} height={240} />
      <ul className={styles.legend}>
        <ChartKeys line={raw} window={window} />
      </ul>
    </Suspense>
  );
}
