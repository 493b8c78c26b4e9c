import type { Descriptor } from "../extract/Descriptor.ts";

/**
 * Fewest distinct patients that a figure may be about: k; one where all is published already, or where secrecy was kept before counts were
 * handed over.
 */
export const thresholdOf = ({ diffusion, level, smallCellThreshold }: Descriptor): number =>
  diffusion === "public" || !level.includes("record") ? Math.min(smallCellThreshold, 1) : smallCellThreshold;
