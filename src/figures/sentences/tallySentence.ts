import type { Sentence } from "../../locales/translate.ts";
import { type SignalTally, unusualOf } from "../signals/SignalTally.ts";

/** How many unusual variations there are among the series that can be judged, and how many chance alone would give. */
export function tallySentence(tally: SignalTally): Sentence {
  const { chance } = tally;
  if (!chance) return { id: "matrix.tally.none", values: {} };
  const { series, lower, upper } = chance;
  const count = unusualOf(tally);
  const beside = count > upper ? "more" : count < lower ? "fewer" : "within";
  return { id: "matrix.tally", values: { count, series, lower, upper, beside } };
}

/** A tally in a cell: the number, and the band of chance after it. */
export function shortTally(tally: SignalTally): Sentence | null {
  const { chance } = tally;
  return chance && { id: "matrix.tally.short", values: { lower: chance.lower, upper: chance.upper } };
}
