import { Suspense } from "react";
import type { ChartNote } from "../../charts/control-chart/placeNotes.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { StillChart } from "../figure/laterCharts.ts";
import styles from "./Report.module.css";

interface PaperChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  readonly notes: readonly ChartNote[];
  readonly label: string;
}

/** The chart of a page at the width of the paper's text: 182 mm at 96 pixels an inch. */
export function PaperChart(props: PaperChartProps) {
  return (
    <div className={styles.chart}>
      <Suspense fallback={null}>
        <StillChart {...props} width={688} height={236} />
      </Suspense>
    </div>
  );
}
