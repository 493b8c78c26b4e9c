import type { Descriptor } from "../../extract/Descriptor.ts";

/** Figures of real patients that are public already: to be told from the synthetic ones. */
export const isPublished = ({ synthetic, diffusion }: Descriptor): boolean => !synthetic && diffusion === "public";
