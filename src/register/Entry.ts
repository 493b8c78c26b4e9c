interface Said {
  /** The same wherever the entry is copied to. */
  readonly id: string;
  /** Code of the care site that it is about. */
  readonly site: string;
  /** Null: of the site, whatever the indicator. */
  readonly indicator: string | null;
  /** The day that it is about, `YYYY-MM-DD`. */
  readonly day: string;
  readonly words: string;
  /** The moment of its last change, ISO 8601. */
  readonly writtenAt: string;
}

/** What happened, said on the charts. */
export interface Annotation extends Said {
  readonly kind: "annotation";
}

/** What was decided, by whom, until when. */
export interface Decision extends Said {
  readonly kind: "decision";
  readonly who: string;
  /** `YYYY-MM-DD`; null without a term. */
  readonly until: string | null;
  readonly done: boolean;
}

/** What a committee said. */
export interface CommitteeNote extends Said {
  readonly kind: "note";
}

/** What people say of figures: it stays in the browser of who wrote it. */
export type Entry = Annotation | Decision | CommitteeNote;

export const entryKinds = ["annotation", "decision", "note"] as const satisfies readonly Entry["kind"][];
