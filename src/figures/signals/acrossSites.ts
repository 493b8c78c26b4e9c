import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Cause } from "./Cause.ts";
import { groupBy } from "../groupBy.ts";
import type { Signal } from "./Signal.ts";
import type { SiteSignal } from "./signalsOf.ts";

/** One thing to know of several sites: the same indicator tells it, in the same direction and by the same cause. */
export interface SharedSignal {
  readonly indicator: Indicator;
  readonly meaning: "concern" | "improvement" | "neutral" | "break";
  readonly cause: Cause | null;
  /** Most units first. */
  readonly sites: readonly { readonly site: number; readonly signal: Signal }[];
  /** The other indicators that the cause touches somewhere. */
  readonly others: readonly string[];
}

/** Signals of several sites, those alike as one, in the order of the first of each. */
export function acrossSites(signals: readonly SiteSignal[]): readonly SharedSignal[] {
  return [...groupBy(signals, keyOf).values()].map((alike) => {
    const { leader, cause } = alike[0]!;
    return {
      indicator: leader.line.indicator,
      meaning: meaningOf(leader),
      cause,
      sites: alike
        .map(({ site, leader: signal }) => ({ site, signal }))
        .toSorted((a, b) => b.signal.units - a.signal.units),
      others: [...new Set(alike.flatMap(({ others }) => others.map(({ line }) => line.indicator.id)))],
    };
  });
}

function keyOf({ leader, cause }: SiteSignal): string {
  const way = leader.kind === "variation" ? leader.side : leader.kind === "phase" ? leader.begins : leader.kind;
  return JSON.stringify([leader.line.indicator.id, meaningOf(leader), way, cause?.kind]);
}

/** Documents that are wanting concern, whatever the indicator wants. */
function meaningOf(signal: Signal): SharedSignal["meaning"] {
  if (signal.kind === "phase") return "break";
  return signal.kind === "documents" ? "concern" : signal.meaning;
}
