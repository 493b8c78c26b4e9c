import { familyId } from "../../indicators/compile/Family.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import { completenessGroupOf } from "../completeness/completenessGroupOf.ts";
import { breakBehind } from "./breakBehind.ts";
import type { Cause } from "./Cause.ts";
import { groupBy } from "../groupBy.ts";
import { isCompleteness } from "./isCompleteness.ts";
import type { MergedSignal } from "./MergedSignal.ts";
import { bySteering } from "./bySteering.ts";
import { restsOn } from "./restsOn.ts";
import type { Signal, SignalOf } from "./Signal.ts";

/**
 * The signals of one place and period, those that share a cause as one, the one that tells it first. A signal stands under the first
 * of these causes that it has:
 *
 * 1. a new version, or a break declared for the place: every series that begins anew for it;
 * 2. documents that sites below lacked: every series that is unusual by them alone and rests on them, to one side;
 * 3. fewer or more documents than usual: every indicator that rests on them. Where reading plays no part a want of documents can only
 *    lower the share, so that a rise is none of it, and so with a count;
 * 4. a break declared for a site below, since which the points lie on the side of the signal;
 * 5. the family: the same units and documents, the same labels or none, the same direction.
 *
 * A want of documents that no rule of the chart tells is told for what it explains, and not by itself. Points that are marked as resting
 * on too few documents are explained by it.
 */
export function mergeByCause(signals: readonly Signal[]): readonly MergedSignal[] {
  const merged: MergedSignal[] = [];
  const rest = new Set(signals);
  const merge = (leader: Signal, cause: Cause | null, others: readonly Signal[]) => {
    for (const one of [leader, ...others]) rest.delete(one);
    merged.push({ leader, cause, others: others.toSorted(byUnits) });
  };

  for (const [, phases] of groupBy(ofKind(signals, "phase"), ({ begins }) => JSON.stringify(begins))) {
    const [leader, ...others] = phases.toSorted(byUnits);
    const { reason, version } = leader!.begins;
    merge(leader!, reason === undefined ? { kind: "version", ...version } : { kind: "break", reason }, others);
  }

  const byDocuments = ofKind(signals, "variation").filter((one) => one.rule !== "threshold" && one.byDocuments);
  for (const [, alike] of groupBy(byDocuments, ({ line, side }) => `${completenessGroupOf(line.indicator)} ${side}`)) {
    const [leader, ...others] = alike.toSorted(byUnits);
    merge(leader!, { kind: "documents below" }, others);
  }

  for (const completeness of signals.filter(({ line }) => isCompleteness(line.indicator))) {
    if (completeness.kind === "phase" || !rest.has(completeness)) continue;
    const side = completeness.kind === "documents" ? "low" : completeness.side;
    const touched = [...rest].filter(
      (one) =>
        one !== completeness &&
        one.kind !== "phase" &&
        restsOn(one.line.indicator, completeness.line.indicator) &&
        (isShare(one) || (one.kind === "documents" ? "low" : one.side) === side),
    );
    if (touched.length > 0)
      merge(
        completeness,
        { kind: "documents", side, expected: completeness.kind === "documents" ? completeness.expected : null },
        touched,
      );
  }

  const marked = ofKind([...rest], "documents").filter(({ line }) => !isCompleteness(line.indicator));
  for (const [, group] of groupBy(
    marked,
    ({ line, index }) => line.series.points[index]?.lowCompleteness?.unit ?? "",
  )) {
    const [leader, ...others] = group.toSorted(byUnits);
    merge(leader!, { kind: "documents", side: "low", expected: leader!.expected }, others);
  }

  const variations = () => ofKind([...rest], "variation").toSorted(byUnits);
  const known = variations().flatMap((signal) => {
    const declared = breakBehind(signal);
    return declared ? [{ signal, declared }] : [];
  });
  for (const [, group] of groupBy(known, ({ declared }) => JSON.stringify(declared))) {
    const [{ signal, declared }, ...others] = group as [(typeof known)[number], ...typeof known];
    merge(
      signal,
      { kind: "break below", declared },
      others.map((one) => one.signal),
    );
  }

  for (let [leader, ...others] = variations(); leader; [leader, ...others] = variations()) {
    const first = leader;
    const alike = others.filter((one) => isOfOneFamily(first, one));
    merge(first, alike.length > 0 ? { kind: "family" } : null, alike);
  }
  return merged.toSorted(bySteering);
}

/** A share among the units read may go either way with their documents; a count goes the way they go. */
function isShare(signal: Signal): boolean {
  const isCount = signal.kind === "variation" && signal.rule === "threshold";
  return signal.line.indicator.unread !== undefined && !isCount;
}

function isOfOneFamily(a: SignalOf<"variation">, b: SignalOf<"variation">): boolean {
  const [one, other] = [a.line.indicator, b.line.indicator];
  return a.side === b.side && a.meaning === b.meaning && familyId(one) === familyId(other) && labelsMeet(one, other);
}

function labelsMeet({ labels }: Indicator, other: Indicator): boolean {
  return labels.length === 0 ? other.labels.length === 0 : labels.some((label) => other.labels.includes(label));
}

const byUnits = (a: Signal, b: Signal): number => b.units - a.units;

function ofKind<K extends Signal["kind"]>(signals: readonly Signal[], kind: K): readonly SignalOf<K>[] {
  return signals.filter((signal): signal is SignalOf<K> => signal.kind === kind);
}
