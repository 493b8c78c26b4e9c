import type { ExcludedRows } from "./OpenedExtract.ts";

/** Rules of dates whose stays are counted by hospital when they are left out. */
export const leftOutRules = [
  "end-before-start",
  "date-out-of-range",
] as const satisfies readonly ExcludedRows["rule"][];
export type LeftOutRule = (typeof leftOutRules)[number];
