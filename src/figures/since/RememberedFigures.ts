import type { Descriptor } from "../../extract/Descriptor.ts";
import type { PublishedSeries } from "./PublishedSeries.ts";

/** The only shape that this build writes and reads. */
export const rememberedFormat = 2;

/** One indicator at one site, month by month; of a count, the day at which it stood. Code and name together say which site it is: numbers may change between extracts. */
export interface RememberedSite {
  readonly code: string;
  readonly name: string;
  readonly periods: PublishedSeries["periods"];
}

/** What an extract said of one indicator. */
export interface RememberedIndicator extends Omit<PublishedSeries, "periods"> {
  readonly id: string;
  readonly sites: readonly RememberedSite[];
}

/**
 * The figures that an extract published, for the whole, its groups and its hospitals, to be compared with those of a
 * later extract. Plain JSON. Everything in it went through disclosure: a hidden figure is its state and nothing else.
 */
export interface RememberedFigures {
  readonly format: typeof rememberedFormat;
  readonly extract: Pick<Descriptor, "name" | "establishment" | "synthetic" | "extractedAt" | "watermark">;
  readonly indicators: readonly RememberedIndicator[];
}
