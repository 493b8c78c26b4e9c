import type { SignalMark } from "../../charts/signalMark.ts";

/** The shape of each mark of a chart in its legend, in a square of 16. */
export const markShapes: Readonly<Record<SignalMark, string>> = {
  common: "M8,4.5a3.5,3.5 0 1,0 0.01,0",
  hollow: "M8,4a4,4 0 1,0 0.01,0",
  improvement: "M8,1.5L14.5,8L8,14.5L1.5,8Z",
  concern: "M8,2L14,13H2Z",
  neutral: "M3,3H13V13H3Z",
};
