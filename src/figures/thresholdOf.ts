import type { Descriptor } from "../extract/Descriptor.ts";

/** Fewest distinct patients that a figure may be about: k, and one where all is published already. */
export const thresholdOf = ({ diffusion, smallCellThreshold }: Descriptor): number =>
  diffusion === "public" ? Math.min(smallCellThreshold, 1) : smallCellThreshold;
