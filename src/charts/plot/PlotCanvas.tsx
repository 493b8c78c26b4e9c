import type { EChartsCoreOption } from "echarts/core";
import { useRef } from "react";
import { useEChart } from "./useEChart.ts";
import styles from "./Plot.module.css";

interface PlotCanvasProps {
  readonly option: EChartsCoreOption;
  readonly width: number;
  readonly height: number;
}

/** The drawn part of a picture: its words are those of the points over it, and of the table behind. */
export function PlotCanvas({ option, width, height }: PlotCanvasProps) {
  const canvas = useRef<HTMLDivElement>(null);
  const isDrawn = useEChart(canvas, option, width, height);
  return <div ref={canvas} aria-hidden aria-busy={!isDrawn} className={styles.canvas} />;
}
