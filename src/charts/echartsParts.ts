import { LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";

register([LineChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

/** ECharts with the parts that our pictures are made of, and no others. */
export { init };
