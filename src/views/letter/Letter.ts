/** A letter to who answers for the figures, as a file to send: the app has no server that could take it. */
export interface Letter {
  readonly format: 1;
  readonly kind: "contest" | "request";
  /** ISO 8601. */
  readonly writtenAt: string;
  /** Where it was written: the whole permanent link. */
  readonly address: string;
  readonly extract: {
    readonly name: string;
    readonly title: string;
    readonly establishment: string;
    readonly extractedAt: string;
    readonly synthetic: boolean;
  };
  /** The figure as it is copied in a sentence; null where none is contested. */
  readonly figure: string | null;
  /** What was written, by the name of the field; fields left empty are not there. */
  readonly said: Readonly<Record<string, string>>;
}
