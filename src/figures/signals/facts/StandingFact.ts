import type { LeftOutRule } from "../../../extract/leftOutRules.ts";
import type { Unit } from "../../../indicators/language/Indicator.ts";

/** What the source cannot tell of a site, whatever the month: no variation, so that no chart shows it. */
export type FactCause =
  /** Units that should have a document, and none ever has. */
  | { readonly kind: "no documents" }
  /** The documents are there from a month on, `YYYY-MM`, and not from the start of the extract: the first and the last such month of its sites. */
  | { readonly kind: "documents begin"; readonly first: string; readonly last: string }
  /** The documents of these months, `YYYY-MM` in their order, are below 0.8·c0, those of all sites told together. */
  | { readonly kind: "documents lacking"; readonly months: readonly string[] }
  /** Documents are read, and no heading that is looked for was ever recognised. */
  | { readonly kind: "no headings" }
  /** Secrecy hides too many months for a series to be read. */
  | { readonly kind: "hidden" }
  /** A rule of dates leaves stays out of every figure. */
  | { readonly kind: "left out"; readonly rule: LeftOutRule }
  /** Acute stays of more than a year: possible, and extreme. */
  | { readonly kind: "long stays" };

export interface ConcernedUnits {
  readonly unit: Unit;
  readonly count: number;
}

export interface ConcernedSite {
  readonly site: number;
  /** As many as secrecy lets be told, over the whole extract; empty where it lets nothing. */
  readonly units: readonly ConcernedUnits[];
}

/** A fact of one site. */
export interface SiteFact extends ConcernedSite {
  readonly cause: FactCause;
  /** Ids of the indicators that say less by it, in the order of the catalogue; empty where it changes every figure of stays a little. */
  readonly indicators: readonly string[];
}

/** Sites with one cause that touches the same indicators, most units first. */
export interface StandingFact extends Pick<SiteFact, "cause" | "indicators"> {
  readonly sites: readonly ConcernedSite[];
}
