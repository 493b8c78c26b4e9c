import type { DocumentGroup } from "../../extract/store.ts";
import type { CompletenessFit } from "./CompletenessFit.ts";
import type { ReadingShares } from "./ReadingShares.ts";
import type { SteeringVerdict } from "./SteeringVerdict.ts";

export interface IndicatorVerdict extends SteeringVerdict {
  readonly indicator: string;
}

/** What is known of the data behind the figures of one site. */
export interface SiteQuality {
  readonly site: number;
  /**
   * Completeness of each group of documents: of discharge documents by stay, of emergency documents by passage, of the others against
   * their own busiest month. Absent where the site has none, or the extract cannot say.
   */
  readonly fits: Readonly<Partial<Record<DocumentGroup, CompletenessFit>>>;
  readonly reading: ReadingShares;
  /** One for each indicator of the catalogue, in its order. */
  readonly verdicts: readonly IndicatorVerdict[];
}
