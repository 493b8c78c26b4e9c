/**
 * The whole rule of an indicator, compared here with what people read in the same records. PPV, sensitivity, their minima and
 * gaps are shares, 0–1; the minima were set before reading.
 */
export interface LocalValidation {
  readonly kind: "local-validation";
  /** What read the documents, as `note_nlp_run` names it; absent, both, where no label plays a part. */
  readonly system?: string;
  readonly version?: string;
  readonly documentTemplate?: string;
  /** Units read by people. */
  readonly n: number;
  /** Hospitals that they came from. */
  readonly sites: number;
  readonly level: "stay" | "document" | "mention";
  /** Between two readers: Cohen's kappa, or the share of units on which they agree. */
  readonly agreement: { readonly measure: "kappa" | "share"; readonly value: number };
  readonly ppv: number;
  readonly sensitivity: number;
  readonly minimumPpv: number;
  readonly minimumSensitivity: number;
  /** Largest gap of sensitivity between two groups; a dimension that was not measured is not in it. */
  readonly equity: readonly { readonly by: "age" | "sex" | "site"; readonly largestGap: number }[];
  readonly reference: string;
  readonly on: string;
}

/** What an indicator's status rests on. */
export type Evidence =
  | LocalValidation
  | { readonly kind: "publication"; readonly reference: string }
  /** Of the scientific and ethics committee. */
  | { readonly kind: "opinion"; readonly favourable: boolean; readonly reference: string; readonly on: string }
  /** Of those who answer for its use: the name of a function, never a person's. */
  | { readonly kind: "signature"; readonly role: { readonly fr: string; readonly en: string }; readonly on: string };
