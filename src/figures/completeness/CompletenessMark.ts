/** The completeness of a period below the level expected: `c` of the period (numerator / denominator), `c0` of the place. */
export interface LowCompleteness {
  readonly c: number;
  readonly c0: number;
  readonly numerator: number;
  readonly denominator: number;
  /** What should have a document. */
  readonly unit: "stay" | "passage";
  /** The hospital that speaks for the place, where that is not known of the place itself. */
  readonly at?: string;
}

/** What completeness says against one point of a series; nothing where the documents are as complete as expected. */
export type CompletenessMark =
  | { readonly beforeStart: true; readonly lowCompleteness?: never }
  | { readonly beforeStart?: never; readonly lowCompleteness?: LowCompleteness };

/** Whether completeness says anything against the point: it then enters no limit, rule or icon. */
export const isMarked = ({ beforeStart, lowCompleteness }: CompletenessMark): boolean =>
  beforeStart !== undefined || lowCompleteness !== undefined;
