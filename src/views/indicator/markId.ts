import type { SignalMark } from "../../charts/signalMark.ts";
import { signalMark } from "../../charts/signalMark.ts";
import type { ControlSeries, SeriesPoint } from "../../figures/ControlSeries.ts";
import type { MessageId } from "../../locales/translate.ts";

/**
 * The words of a mark in the legend of a series of which some points are shown. An inconspicuous point is usual only where its phase is
 * judged, and an unusual one without a better side may owe to documents that lack.
 */
export function markId(
  mark: SignalMark,
  { points, phases, watch }: Pick<ControlSeries, "points" | "phases" | "watch">,
  isShown: (point: SeriesPoint) => boolean,
): MessageId {
  if (watch?.state === "on" && (mark === "common" || mark === "concern" || mark === "hollow"))
    return `views.mark.early.${mark}`;
  const alike = points.flatMap((point, at) => (isShown(point) && signalMark(point) === mark ? [{ point, at }] : []));
  const holds = (is: (one: (typeof alike)[number]) => boolean) => alike.length > 0 && alike.every(is);
  if (mark === "neutral")
    return holds(
      ({ point: { signal } }) => signal !== null && signal.rule !== "threshold" && signal.byDocuments === true,
    )
      ? "views.mark.byDocuments"
      : "views.mark.neutral";
  if (mark !== "common") return `views.mark.${mark}`;
  const isJudged = ({ at }: { readonly at: number }) =>
    phases.some(({ from, to, status }) => from <= at && at <= to && status === "firm");
  if (holds((one) => !isJudged(one))) return "views.mark.unjudged";
  return holds(isJudged) ? "views.mark.common" : "views.mark.common.some";
}
