/** A care site of the warehouse with every parent that the warehouse gives it. */
export interface SourceSite {
  readonly source: string;
  readonly type: string | null;
  readonly parents: readonly string[];
}

/**
 * What a site of the warehouse becomes. Identifiers are those of the warehouse; `kept` is the site itself or, when its
 * level is not in the contract, its nearest ancestor that is.
 */
export interface FoldedSite {
  readonly source: string;
  readonly kept: string | null;
  /** Nearest kept ancestor of `kept`; null at a root. */
  readonly parent: string | null;
  readonly group: string | null;
  readonly hospital: string | null;
  readonly unit: string | null;
}
