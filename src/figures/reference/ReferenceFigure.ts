/** One row of `reference_figures`: a figure that somebody else published of an indicator, a site and a period. */
export interface ReferenceFigure {
  readonly indicator: string;
  readonly site: number;
  /** Days `YYYY-MM-DD`, both included. */
  readonly from: string;
  readonly to: string;
  /** On the scale of our own figures: a share from 0 to 1, points, days, a count. */
  readonly value: number | null;
  readonly numerator: number | null;
  readonly denominator: number | null;
  /** PMSI, an audit, a dashboard; null where the extract does not say. */
  readonly source: string | null;
}

/** A reference to stand beside the current figure; `samePeriod`: it covers the very same days. */
export interface ComparedReference extends ReferenceFigure {
  readonly samePeriod: boolean;
}
