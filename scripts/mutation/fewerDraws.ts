import fc from "fast-check";

/** A changed line is mostly found by the first draws; each is tried some thousand times. */
fc.configureGlobal({ numRuns: 60 });
