import type { IndicatorFigures } from "./IndicatorFigures.ts";

/** Lines of some indicators at each site. */
export type LinesBySite = ReadonlyMap<number, readonly IndicatorFigures[]>;
