import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Figure } from "../Figure.ts";

/**
 * One period of one indicator at one place as an extract published it; `period` is its first day, `YYYY-MM-DD`, or the day at which
 * a count stood.
 */
export type PublishedPeriod =
  | {
      readonly period: string;
      readonly state: "final" | "provisional";
      readonly numerator: number;
      readonly denominator: number;
      readonly value: number;
      readonly nlpVersion: string | null;
    }
  | { readonly period: string; readonly state: "hidden" | "empty" | "not read" };

/** One indicator at one place, period by period; periods without any unit may be absent. */
export interface PublishedSeries {
  /** Fingerprint of what is counted, from `definitionOf`. */
  readonly definition: string;
  readonly shape: Indicator["shape"];
  /** First and last day between which a whole period is complete. */
  readonly complete: { readonly from: string; readonly until: string };
  readonly periods: readonly PublishedPeriod[];
}

/** Whether the figures of two extracts can be compared: not of a count in which reading plays a part, which has no version of its own. */
export function isCompared({ shape, labels }: Indicator): boolean {
  return shape !== "count" || labels.length === 0;
}

/** What a period keeps of its figure; null where nothing was measured, a median was not reached, or nobody was followed long enough. */
export function publishedPeriod(period: string, figure: Figure, nlpVersion: string | null): PublishedPeriod | null {
  switch (figure.state) {
    case "final":
    case "provisional": {
      const { state, numerator, denominator, value } = figure;
      return value === null ? null : { period, state, numerator, denominator, value, nlpVersion };
    }
    case "hidden":
    case "empty":
    case "not read":
      return { period, state: figure.state };
    case "not followed":
    case "not measured":
      return null;
  }
}
