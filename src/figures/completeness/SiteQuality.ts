import type { DocumentGroup } from "../../extract/store.ts";
import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { CompletenessFit } from "./CompletenessFit.ts";
import type { ReadingShares } from "./ReadingShares.ts";

/** What is known of the documents behind the figures of one site. */
export interface SiteQuality {
  readonly site: number;
  /**
   * Completeness of each group of documents: of discharge documents by stay, of emergency documents by passage, of the others against
   * their own busiest month. Absent where the site has none, or the extract cannot say.
   */
  readonly fits: Readonly<Partial<Record<DocumentGroup, CompletenessFit>>>;
  readonly reading: ReadingShares;
}

/** The documents of every hospital of a perimeter, over the whole extract and of everybody. */
export interface QualityReport {
  readonly sites: readonly SiteQuality[];
  /** Indicators that have a figure by month at these sites. */
  readonly measured: readonly Indicator[];
}
