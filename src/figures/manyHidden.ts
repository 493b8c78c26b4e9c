import type { ControlSeries } from "./ControlSeries.ts";

/** Above this share of hidden points, those left are no longer a fair sample: the small months are the hidden ones. */
const bearable = 0.2;

/** Whether too many points of the window, months `YYYY-MM` both included, are hidden to read a mean or a trend in the others. */
export function manyHidden({ points }: ControlSeries, window: { readonly from: string; readonly to: string }): boolean {
  const shown = points.filter(({ period }) => period.slice(0, 7) >= window.from && period.slice(0, 7) <= window.to);
  return shown.filter(({ figure }) => figure.state === "hidden").length > bearable * shown.length;
}
