import type { Pair } from "../comparison/Pair.ts";

/** Whether it is still to be said that versions differ: neither was the difference corrected for it nor is it why there is none. */
export const mindsVersions = ({ versionsDiffer, difference }: Pair): boolean =>
  versionsDiffer &&
  difference.state !== "versions differ" &&
  !(difference.state === "compared" && difference.corrected);
