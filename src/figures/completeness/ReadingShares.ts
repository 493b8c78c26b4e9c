/** Documents of one month or of several, and how many of them were read, cannot be, or are of unknown type. */
export interface ReadingCount {
  readonly documents: number;
  /** With a run of the analysis; null where the extract brings no run. */
  readonly read: number | null;
  /** With a text of length 0; null where the extract does not say. */
  readonly unreadable: number | null;
  /** Without a type, or of the type that says it is unknown. */
  readonly unknown: number;
}

/** How the documents of a site were read, month by month of the document; the shares are those of `documents`. */
export interface ReadingShares {
  /** In their order; those of fewer than k patients are left out. */
  readonly months: readonly (ReadingCount & { readonly month: string })[];
  /** Months that secrecy hides. */
  readonly hidden: number;
  /** The months that are told, together; null where there is none. */
  readonly whole: ReadingCount | null;
}
