/** How an indicator whose sheet asks for it is watched for early signals: then no rule of a control chart is held to its series. */
export type EarlyWatch =
  | {
      readonly state: "on";
      /** A hidden week is known to count so many at most; null where nothing is known of it. */
      readonly hiddenAtMost: number | null;
    }
  /** Dates are shifted by up to so many days: too many for weeks to say when something began. */
  | { readonly state: "shifted"; readonly days: number }
  /** Periods longer than a week: they have seasons, which limits over the whole year would take for news. Its weeks are what is judged. */
  | { readonly state: "by week" };

/** What the threshold of a week is made of: the seven weeks before it but two, or the same weeks of five years. */
export type EarlyMethod = "EARS C2" | "Farrington";
