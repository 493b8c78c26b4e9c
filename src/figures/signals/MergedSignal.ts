import type { Cause } from "./Cause.ts";
import type { Signal } from "./Signal.ts";

/** One thing to know of a place: a signal, what explains it, and the signals of other indicators that it explains too. */
export interface MergedSignal {
  /** The one that tells it. */
  readonly leader: Signal;
  /** Null: a variation by itself, whose cause is to be looked for. */
  readonly cause: Cause | null;
  /** Those of other indicators, most units first. */
  readonly others: readonly Signal[];
}
