import type { EarlyMethod } from "./EarlyWatch.ts";

/** One week of an indicator that is watched: its threshold and whether its count is above; or why there is none. */
export type EarlyWeek =
  | {
      readonly state: "judged";
      readonly method: EarlyMethod;
      readonly expected: number;
      readonly upper: number;
      readonly signal: boolean;
    }
  | { readonly state: "no threshold" | "dates shifted" };
