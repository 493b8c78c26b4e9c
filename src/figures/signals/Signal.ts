import type { SeriesPhase, SeriesPoint } from "../ControlSeries.ts";
import type { IndicatorFigures } from "../IndicatorFigures.ts";

/** Something unusual in the series of one indicator at one place. */
export type Signal = {
  readonly line: IndicatorFigures;
  /** Its point in the series. */
  readonly index: number;
  /** Units concerned. */
  readonly units: number;
} & (
  | ({ readonly kind: "variation" } & NonNullable<SeriesPoint["signal"]>)
  /** A series begins anew. */
  | { readonly kind: "phase"; readonly begins: NonNullable<SeriesPhase["begins"]> }
  /** Documents are far below their usual level (0–1), though no rule of the chart says so. */
  | { readonly kind: "documents"; readonly expected: number }
);

export type SignalOf<K extends Signal["kind"]> = Extract<Signal, { kind: K }>;
