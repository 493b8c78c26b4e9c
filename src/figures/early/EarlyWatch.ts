/** How the weeks of a series are watched for early signals. */
export type EarlyWatch =
  | {
      readonly state: "on";
      /** A hidden week is known to count so many at most; null where nothing is known of it. */
      readonly hiddenAtMost: number | null;
    }
  /** Dates are shifted by up to so many days: too many for weeks to say when something began. */
  | { readonly state: "shifted"; readonly days: number };

/** What the threshold of a week is made of: the seven weeks before it but two, or the same weeks of five years. */
export type EarlyMethod = "EARS C2" | "Farrington";
