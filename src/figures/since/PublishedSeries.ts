import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { Figure } from "../Figure.ts";

/** Shapes whose figure stands for one period and can be compared with that of another. */
export const comparedShapes = ["proportion", "mean"] as const satisfies readonly Indicator["shape"][];

/** One period of one indicator at one place as an extract published it; `period` is its first day, `YYYY-MM-DD`. */
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
  readonly shape: (typeof comparedShapes)[number];
  /** First and last day between which a whole period is complete. */
  readonly complete: { readonly from: string; readonly until: string };
  readonly periods: readonly PublishedPeriod[];
}

/** The shape of an indicator whose periods can be compared; null for medians and for counts at the watermark. */
export function comparedShape({ shape }: Indicator): PublishedSeries["shape"] | null {
  return comparedShapes.find((one) => one === shape) ?? null;
}

/** What a period keeps of its figure; null where nothing was measured. */
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
    case "not measured":
      return null;
  }
}
