import type { KeptExtract } from "./KeptExtract.ts";

/** The parts of a kept extract, in the order of the lines of its text. */
export const keptParts = Object.keys({
  report: 0,
  tree: 0,
  catalogue: 0,
  validations: 0,
  references: 0,
  cube: 0,
} satisfies Record<keyof KeptExtract, 0>) as readonly (keyof KeptExtract)[];
