import type { FinestLevel } from "../indicators/language/Indicator.ts";
import type { Grain } from "../perimeter/View.ts";

/**
 * One published figure. `value` is on the indicator's natural scale: a share (0–1) for `percent` and `per 10 000`,
 * points, days or a count; `lower` and `upper` its 95 % interval, null where none is defined (counts).
 * `numerator` is a sum of points for means. `hidden` carries nothing: secrecy decided.
 */
export type Figure =
  | {
      readonly state: "final" | "provisional";
      readonly numerator: number;
      readonly denominator: number;
      /** Null: a median that is not reached. */
      readonly value: number | null;
      readonly lower: number | null;
      readonly upper: number | null;
    }
  | { readonly state: "hidden" }
  | {
      readonly state: "empty";
      /** What reading finds selects the units: some may have been read and set aside. */
      readonly selectedByReading?: true;
    }
  | { readonly state: "not read" }
  /** A share within so many days of units of which none still waiting was followed that long. */
  | { readonly state: "not followed"; readonly days: number }
  | {
      readonly state: "not measured";
      readonly missing: readonly string[];
      /** Nothing is missing: the sheet allows no level below this one, or no period so short. */
      readonly tooFine?: FinestLevel | "period";
    };

/** Difference of two figures, later minus earlier, with its 95 % interval (Newcombe for shares). */
export type Change =
  | {
      readonly state: "compared";
      /** `corrected`: of the figures corrected for the error of the algorithm, whose version changed between them. */
      readonly basis: "raw" | "corrected";
      readonly difference: number;
      readonly lower: number;
      readonly upper: number;
      readonly earlier: Figure;
      readonly period: string;
    }
  /** The current figure is shown, the one that it would be compared with is not. */
  | { readonly state: "earlier hidden"; readonly earlier: "previous" | "year before"; readonly grain: Grain }
  | { readonly state: "across a break" }
  /** The documents of one of the two are not as complete as expected: what differs may be theirs. */
  | { readonly state: "incomplete documents" }
  | { readonly state: "not comparable" };
