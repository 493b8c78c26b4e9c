import { axisText } from "./plotText.ts";

/** A number beside or below an axis. */
export interface AxisMark {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly align: "left" | "right" | "center";
  readonly verticalAlign: "top" | "middle";
}

/** A number of an axis as the graphics of an ECharts option have it: its own labels are written by functions, which no other thread takes. */
export function axisMark({ x, y, ...words }: AxisMark) {
  const { color: fill, ...text } = axisText;
  return { type: "text", silent: true, x, y, style: { ...text, fill, ...words } };
}
