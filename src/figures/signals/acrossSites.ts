import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { SeriesPhase } from "../ControlSeries.ts";
import type { Figure } from "../Figure.ts";
import { groupBy } from "../groupBy.ts";
import type { Cause } from "./Cause.ts";
import type { Signal } from "./Signal.ts";
import type { SiteSignal } from "./signalsOf.ts";

/** What a shared signal is at one of its sites. */
export interface SharedAt {
  readonly site: number;
  /** Units concerned. */
  readonly units: number;
  readonly figure: Figure;
  /** Centre line of the point; null where there is none. */
  readonly centre: number | null;
}

/** One thing to know of several sites: the same indicator tells it, in the same direction and by the same cause. */
export interface SharedSignal {
  readonly indicator: Indicator;
  readonly meaning: "concern" | "improvement" | "neutral" | "break";
  /** The way it goes, a series that begins anew, or documents that are wanting. */
  readonly way: "low" | "high" | "documents" | NonNullable<SeriesPhase["begins"]>;
  readonly cause: Cause | null;
  /** Most units first. */
  readonly sites: readonly SharedAt[];
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
      way: wayOf(leader),
      cause,
      sites: alike.map(sharedAt).toSorted((a, b) => b.units - a.units),
      others: [...new Set(alike.flatMap(({ others }) => others.map(({ line }) => line.indicator.id)))],
    };
  });
}

function sharedAt({ site, leader: { line, index, units } }: SiteSignal): SharedAt {
  const { figure, centre } = line.series.points[index]!;
  return { site, units, figure, centre };
}

function keyOf({ leader, cause }: SiteSignal): string {
  return JSON.stringify([leader.line.indicator.id, meaningOf(leader), wayOf(leader), cause?.kind]);
}

function wayOf(signal: Signal): SharedSignal["way"] {
  if (signal.kind === "documents") return "documents";
  return signal.kind === "phase" ? signal.begins : signal.side;
}

/** Documents that are wanting concern, whatever the indicator wants. */
function meaningOf(signal: Signal): SharedSignal["meaning"] {
  if (signal.kind === "phase") return "break";
  return signal.kind === "documents" ? "concern" : signal.meaning;
}
