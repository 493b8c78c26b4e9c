import type { Descriptor } from "../extract/Descriptor.ts";

/** Whether a reader who asks may see what secrecy hides: the records are his, and nothing of them is secret from him. */
export const mayUnprotect = ({ diffusion }: Descriptor): boolean => diffusion === "authorised";

/**
 * Fewest distinct patients that a figure may be about: k; one where all is published already, or where secrecy was kept before counts were
 * handed over.
 */
export const thresholdOf = ({ diffusion, smallCellThreshold }: Descriptor): number =>
  diffusion === "authorised" ? smallCellThreshold : 1;
