import { EARS_SETTINGS } from "../../statistics/earsSettings.ts";
import { NOUFAILY } from "../../statistics/farringtonFit.ts";
import { farringtonSignal } from "../../statistics/farringtonSignal.ts";
import { type BoundedCount, highestThreshold } from "../../statistics/highestThreshold.ts";
import { farringtonAlpha } from "./farringtonAlpha.ts";
import type { EarlyMethod } from "./EarlyWatch.ts";

export interface WatchedWeek {
  readonly expected: number;
  /** The threshold as the largest whole count that is no signal. */
  readonly upper: number;
  readonly signal: boolean;
}

export interface WatchedWeeks {
  readonly method: EarlyMethod;
  /** One for each count; null where there is no threshold, or no count to hold against it. */
  readonly weeks: readonly (WatchedWeek | null)[];
}

/**
 * Holds weekly counts against their thresholds, one method for the whole series: Farrington's, with Noufaily's settings, where the latest
 * known week has five years of known weeks behind it in its phase, else EARS C2. `starts` are the places where a phase begins: what came
 * before it says nothing of what follows.
 */
export function watchWeeks(counts: readonly BoundedCount[], starts: readonly number[]): WatchedWeeks {
  const phases = [0, ...starts.filter((start) => start > 0)].map((from, i, froms) => counts.slice(from, froms[i + 1]));
  const latest = phases.at(-1)!.findLastIndex((count) => typeof count === "number");
  const known = phases.map((phase) => phase.map((count) => (typeof count === "number" ? count : null)));
  const isLong = latest >= 0 && byFarrington(known.at(-1)!, latest) !== "too short";
  return {
    method: isLong ? "Farrington" : "EARS C2",
    weeks: isLong ? known.flatMap(farringtonWeeks) : phases.flatMap(earsWeeks),
  };
}

function earsWeeks(counts: readonly BoundedCount[]): (WatchedWeek | null)[] {
  return highestThreshold(counts, { method: "C2", ...EARS_SETTINGS.C2 }).map((threshold, at) => {
    const count = counts[at];
    if (!threshold || typeof count !== "number") return null;
    const { expected, upper } = threshold;
    return { expected, upper: Math.floor(upper), signal: count > upper };
  });
}

function farringtonWeeks(counts: readonly (number | null)[]): (WatchedWeek | null)[] {
  return counts.map((_, at) => {
    const week = byFarrington(counts, at);
    return week === "too short" ? null : week;
  });
}

/** Null where nothing can be expected, and where passing the threshold would be no signal: of fewer than five events in four weeks. */
function byFarrington(counts: readonly (number | null)[], at: number): WatchedWeek | null | "too short" {
  const told = farringtonSignal(counts, at, farringtonAlpha, NOUFAILY);
  if (told.state !== "judged") return told.state === "too short" ? told.state : null;
  const { expected, upper, signal } = told;
  return counts[at]! > upper && !signal ? null : { expected, upper, signal };
}
