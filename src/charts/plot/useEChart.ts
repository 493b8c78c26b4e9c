import { LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { type EChartsCoreOption, type EChartsType, init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { type RefObject, useEffect, useRef } from "react";

register([LineChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

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
    chart.current?.resize({ width, height, silent: true });
    chart.current?.setOption(option, { notMerge: true, lazyUpdate: true });
  }, [option, width, height]);
}
