import type { SignalMark } from "../../charts/signalMark.ts";

const shapes: Readonly<Record<SignalMark, string>> = {
  common: "M8,4.5a3.5,3.5 0 1,0 0.01,0",
  hollow: "M8,4a4,4 0 1,0 0.01,0",
  improvement: "M8,1.5L14.5,8L8,14.5L1.5,8Z",
  concern: "M8,2L14,13H2Z",
  neutral: "M3,3H13V13H3Z",
};
const concernLow = "M8,14L14,3H2Z";

/** The shape of a mark of a chart in its legend, in a square of 16: as on the chart, what is to watch because it is low points down. */
export function markShape(mark: SignalMark, isLow: boolean): string {
  return mark === "concern" && isLow ? concernLow : shapes[mark];
}
