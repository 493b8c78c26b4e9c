import type { Descriptor } from "../extract/Descriptor.ts";

/**
 * Fewest distinct patients that a figure may be about: k; one where all is published already, or where secrecy was kept before counts were
 * handed over.
 */
export const thresholdOf = ({ diffusion, smallCellThreshold }: Descriptor): number =>
  diffusion === "authorised" ? smallCellThreshold : 1;
