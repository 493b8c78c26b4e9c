import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { type RefObject, useEffect, useState } from "react";
import { init } from "../echartsParts.ts";

/**
 * Draws an option in the element at the given size, and lets go of everything when it leaves the screen. The first picture comes a task
 * after what stands around it, which would have to wait for it; says whether it is there.
 */
export function useEChart(
  element: RefObject<HTMLElement | null>,
  option: EChartsCoreOption,
  width: number,
  height: number,
): boolean {
  const [chart, setChart] = useState<EChartsType | null>(null);
  useEffect(() => {
    let started: EChartsType | null = null;
    const start = setTimeout(() => {
      if (!element.current) return;
      started = init(element.current, null, { renderer: "svg", width, height });
      setChart(started);
    });
    return () => {
      clearTimeout(start);
      started?.dispose();
    };
    // The size of the first drawing is only a start: the next effect follows it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [element]);
  useEffect(() => {
    if (!chart) return;
    const isResized = chart.getWidth() !== width || chart.getHeight() !== height;
    chart.setOption(option, { notMerge: true, lazyUpdate: isResized });
    // It draws all of it at once, even at the size that it has.
    if (isResized) chart.resize({ width, height, silent: true });
    // Paper is narrower than the window that the chart was drawn for, and nothing draws it again: it is scaled.
    element.current?.querySelector("svg")?.setAttribute("viewBox", `0 0 ${width} ${height}`);
  }, [chart, element, option, width, height]);
  return chart !== null;
}
