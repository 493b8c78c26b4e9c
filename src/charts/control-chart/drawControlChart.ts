import type { Drawing } from "../picture/Drawing.ts";
import { drawPicture } from "../picture/drawPicture.ts";
import type { Speech } from "../Speech.ts";
import { type ControlChartFrame, controlChartPicture } from "./controlChartPicture.ts";

/** A control chart to take away. */
export function drawControlChart(frame: ControlChartFrame, speech: Speech): Promise<Drawing> {
  return drawPicture(controlChartPicture(frame, speech).picture);
}
