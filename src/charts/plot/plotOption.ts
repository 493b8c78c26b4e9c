import type { EChartsCoreOption } from "echarts/core";
import type { Plotted } from "./Plotted.ts";
import { plotText } from "./plotText.ts";

/** What the ECharts options of all pictures of values have: no motion, the place of the plot, and the axis of values. */
export function plotOption({ plot, width, height, values }: Plotted) {
  return {
    animation: false,
    textStyle: plotText,
    grid: {
      left: plot.left,
      right: width - plot.right,
      top: plot.top,
      bottom: height - plot.bottom,
      outerBoundsMode: "none",
    },
    yAxis: {
      type: "value",
      min: values.min,
      max: values.max,
      interval: values.step,
      axisLabel: { show: false },
      splitLine: { lineStyle: { color: "var(--rule)" } },
    },
  } satisfies EChartsCoreOption;
}
