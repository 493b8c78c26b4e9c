import type { DocumentGroup } from "../../extract/store.ts";
import type { Evidence } from "./Evidence.ts";
import type { Predicate, Qualifier, Score } from "./Predicate.ts";

/** What one indicator says in one language. */
export interface Sheet {
  readonly title: string;
  /** Who answers for it, in this language; absent where the name that all languages share is understood. */
  readonly owner?: string;
  readonly objective: string;
  /** What the processing serves, who acts on it, and what it does not serve. */
  readonly purpose: string;
  /** Plain words, for a reader who has never seen the formula. */
  readonly definition: string;
  readonly numerator: string;
  readonly denominator: string;
  readonly exclusions: string;
  /** Tables and kinds of documents that are read. */
  readonly dataAccessed: string;
  /** How documents are read and what decides, whatever the version: that comes from the extract. */
  readonly algorithm: string;
  /** Measured on the same algorithm and population; anything else is named as a reference, with its limit. */
  readonly performance: string;
  readonly limits: string;
}

export type Unit = "stay" | "document" | "stay × condition" | "emergency passage";

/** How the figure is read: `percent`, `per 10 000`, `points`, `days` or a bare `count`. */
export type Scale = "percent" | "per 10 000" | "points" | "days" | "count";

/** The lowest level at which a sheet lets its indicator be read. */
export type FinestLevel = "hospital" | "group" | "all";

interface Common {
  readonly id: string;
  readonly status: "research" | "validated" | "steering";
  readonly evidence: readonly Evidence[];
  readonly sheet: { readonly fr: Sheet; readonly en: Sheet };
  readonly owner: string;
  readonly reviewOn: string;
  readonly references: readonly string[];
  readonly unit: Unit;
  /** Unit `stay`: the visits that are its stays, `hospitalisés` unless said. Those never closed are none. */
  readonly stays?: "hospitalisation incomplète";
  readonly population: Predicate;
  readonly anchor: "discharge" | "arrival" | "note";
  /** Days after the anchor during which the event may still come. */
  readonly horizonDays: number;
  readonly documents: readonly DocumentGroup[] | "all";
  /** Added for emergency passages that ended in admission. */
  readonly documentsIfAdmitted?: readonly DocumentGroup[];
  readonly labels: readonly string[];
  /** A unit none of whose documents was read; absent where reading plays no part. */
  readonly unread?: "excluded" | "negative";
  readonly scale: Scale;
  readonly direction: "higher" | "lower" | "neutral";
  readonly target?: { readonly value: number; readonly setBy: { readonly fr: string; readonly en: string } };
  readonly correction: "binary" | { readonly none: string };
  readonly disclosure: "clinical" | "process";
  /** `table.column` without which it is "non mesuré". */
  readonly needs: readonly string[];
  /** Watermarks that bound it. */
  readonly watermarks: readonly ("visits" | "notes" | "nlp" | "conditions")[];
  readonly finestGrain?: "month" | "quarter" | "term";
  readonly finestLevel?: FinestLevel;
}

/** Share of units: `numerator` among `population`. */
export interface Proportion extends Common {
  readonly shape: "proportion";
  readonly numerator: Predicate;
  readonly chart: "p′";
  readonly follows?: Follows;
  /** A unit of the same patient within so many days of the previous counted one is not counted again. */
  readonly episodeDays?: number;
  /** Unit `stay × condition`: one unit for each condition counted in the stay. */
  readonly conditions?: readonly ConditionUnit[];
  /** Week by week its numerators are watched as counts, each against a threshold, in place of the rules of its chart. */
  readonly earlySignals?: "weekly";
  /**
   * Hospitals of one profile are compared in a funnel: as they are, or standardised on age band, sex and kind of stay. Absent where they
   * are not: the share says who comes and not what is done, or its units are no independent draws.
   */
  readonly funnel?: "plain" | "standardised";
}

/**
 * Numerator is a later unit of the same patient: one that starts no sooner than the unit has ended, within so many calendar days of its
 * end or so many hours. A passage ends with the last of the visits chained to it.
 */
export type Follows =
  | { readonly population: Predicate; readonly withinDays: number }
  | { readonly population: Predicate; readonly withinHours: number };

/** A condition with the label that mentions it and the ICD-10 prefixes (no dots) that code it. */
export interface ConditionUnit {
  readonly label: string;
  readonly icd10: readonly string[];
  readonly atLeast: number;
  readonly exclude: readonly Qualifier[];
}

export interface Mean extends Common {
  readonly shape: "mean";
  readonly score: Score;
  readonly chart: "XmR";
}

/** Days from discharge to the first letter, bins 0–60 and more, censored at the watermark of notes. */
export interface Delay extends Common {
  readonly shape: "delay";
  readonly chart: "none";
  /** Shares charted and compared in place of the median. */
  readonly within: readonly number[];
  /** The one of them that stands in the sparkline and the first chart. */
  readonly charted: number;
}

/** Units that still lack something at the watermark: one count per age of the want. */
export interface Count extends Common {
  readonly shape: "count";
  readonly chart: "none";
  readonly numerator: Predicate;
  /** The units discharged in so many months before the watermark. */
  readonly recentMonths: number;
  /** One count for each: discharged at least so many days ago. */
  readonly agesDays: readonly number[];
}

export type Indicator = Proportion | Mean | Delay | Count;
