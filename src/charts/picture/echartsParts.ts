import { LineChart, ScatterChart } from "echarts/charts";
import { GraphicComponent, GridComponent } from "echarts/components";
import { init, setPlatformAPI, use as register } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import { textWidth } from "../plot/textWidth.ts";

register([LineChart, ScatterChart, GridComponent, GraphicComponent, SVGRenderer]);

// An SVG places its words by itself: to measure them on a canvas would cost a first chart a fifth of its drawing.
setPlatformAPI({ measureText: (text) => ({ width: textWidth(text) }) });

/** ECharts with the parts that our pictures are made of, and no others. */
export { init };
