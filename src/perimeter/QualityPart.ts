/** Parts of the screen of quality, in their order. */
export const qualityParts = [
  "gaps",
  "completeness",
  "reading",
  "lag",
  "validation",
  "checks",
  "outliers",
  "verdicts",
] as const;
export type QualityPart = (typeof qualityParts)[number];
