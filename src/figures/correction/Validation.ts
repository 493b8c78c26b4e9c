/** Positives found among so many cases looked at. */
export interface Measured {
  /** 0–1. */
  readonly value: number;
  readonly cases: number;
}

/** One row of `nlp_validation`: how often one version was right about one case definition, as people read it. */
export interface Validation {
  /** An indicator's id: the whole rule was validated, not a label. */
  readonly caseDefinition: string;
  /** As units name what read them: system and version. */
  readonly version: string;
  readonly level: string;
  /** Null: the whole extract. */
  readonly site: number | null;
  /** Among what the algorithm flagged, and among what it did not. */
  readonly ppv: Measured | null;
  readonly npv: Measured | null;
  /** Among what people found positive, and among what they did not. */
  readonly sensitivity: Measured | null;
  readonly specificity: Measured | null;
  /** `YYYY-MM-DD`. */
  readonly validatedOn: string | null;
  readonly reference: string | null;
}
