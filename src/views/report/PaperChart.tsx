import { Suspense, useRef } from "react";
import type { ChartNote } from "../../charts/control-chart/placeNotes.ts";
import { useWidth } from "../../charts/plot/useWidth.ts";
import type { CorrectedFigures } from "../../figures/IndicatorFigures.ts";
import { StillChart } from "../figure/laterCharts.ts";
import styles from "./Report.module.css";

interface PaperChartProps {
  readonly line: CorrectedFigures;
  readonly window: { readonly from: string; readonly to: string };
  readonly notes: readonly ChartNote[];
  readonly label: string;
}

/** The width of the paper's text: 182 mm at 96 pixels an inch. */
const paper = 688;

/** The chart of a page at the width of paper, or of a screen that is narrower. */
export function PaperChart(props: PaperChartProps) {
  const box = useRef<HTMLDivElement>(null);
  const room = useWidth(box);
  return (
    <div ref={box} className={styles.chart}>
      <Suspense fallback={<div aria-busy />}>
        <StillChart {...props} width={Math.min(paper, room || paper)} height={286} />
      </Suspense>
    </div>
  );
}
