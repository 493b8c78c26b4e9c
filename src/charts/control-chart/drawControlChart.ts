import type { Drawing } from "../Drawing.ts";
import { renderSvg } from "../renderSvg.ts";
import type { Speech } from "../Speech.ts";
import { type ControlChartFrame, controlChartPicture } from "./controlChartPicture.ts";

/** A control chart to take away. */
export function drawControlChart(frame: ControlChartFrame, speech: Speech): Drawing {
  const { width, height } = frame;
  return { svg: renderSvg(controlChartPicture(frame, speech).option, width, height), width, height };
}
