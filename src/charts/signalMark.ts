import type { SeriesPoint } from "../figures/ControlSeries.ts";
import { isCounted } from "../figures/sentences/formatFigure.ts";

/** What a point's colour and shape say. `hollow`: counted, and not judged. */
export type SignalMark = "common" | "improvement" | "concern" | "neutral" | "hollow";

export function signalMark(point: SeriesPoint): SignalMark {
  const isProvisional = isCounted(point.figure) && point.figure.state === "provisional";
  if (isProvisional || point.isRipening || !(point.enters || point.signal)) return "hollow";
  return point.signal?.meaning ?? "common";
}

/** Colour of each mark: a custom property, so that themes and print recolour a drawn chart. */
export const markColours: Readonly<Record<SignalMark, { readonly fill: string; readonly edge: string }>> = {
  common: { fill: "var(--signal-common)", edge: "var(--signal-common-edge)" },
  improvement: { fill: "var(--signal-improvement)", edge: "var(--signal-improvement-edge)" },
  concern: { fill: "var(--signal-concern)", edge: "var(--signal-concern-edge)" },
  neutral: { fill: "var(--signal-neutral)", edge: "var(--signal-neutral-edge)" },
  hollow: { fill: "var(--ground)", edge: "var(--ink-soft)" },
};
