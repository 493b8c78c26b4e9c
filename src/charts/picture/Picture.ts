import type { EChartsCoreOption } from "echarts/core";

/** What ECharts is to draw, and of which size: nothing but data, which another thread takes as it is. */
export interface Picture {
  readonly option: EChartsCoreOption;
  readonly width: number;
  readonly height: number;
}
