import type { EChartsCoreOption } from "echarts/core";
import { init } from "./echartsParts.ts";

/** An option drawn at the given size as the text of an SVG, without a page. */
export function renderSvg(option: EChartsCoreOption, width: number, height: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height });
  chart.setOption(option);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}
