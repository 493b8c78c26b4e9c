import type { EChartsCoreOption, EChartsType } from "echarts/core";
import { type RefObject, useEffect, useRef } from "react";
import { init } from "../echartsParts.ts";

/** Draws an option in the element at the given size, and lets go of everything when it leaves the screen. */
export function useEChart(
  element: RefObject<HTMLElement | null>,
  option: EChartsCoreOption,
  width: number,
  height: number,
): void {
  const chart = useRef<EChartsType | null>(null);
  useEffect(() => {
    if (!element.current) return;
    chart.current = init(element.current, null, { renderer: "svg", width, height });
    return () => {
      chart.current?.dispose();
      chart.current = null;
    };
    // The size of the first drawing is only a start: the next effect follows it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [element]);
  useEffect(() => {
    const drawn = chart.current;
    drawn?.setOption(option, { notMerge: true, lazyUpdate: true });
    // It draws all of it at once, even at the size that it has.
    if (drawn && (drawn.getWidth() !== width || drawn.getHeight() !== height))
      drawn.resize({ width, height, silent: true });
    // Paper is narrower than the window that the chart was drawn for, and nothing draws it again: it is scaled.
    element.current?.querySelector("svg")?.setAttribute("viewBox", `0 0 ${width} ${height}`);
  }, [element, option, width, height]);
}
