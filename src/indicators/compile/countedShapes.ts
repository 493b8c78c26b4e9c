import type { CountedShapes } from "../../extract/loading/CountedShapes.ts";
import type { Indicator } from "../language/Indicator.ts";

/** Indicators of a catalogue that counts can carry. What is left to do is counted at several ages at once, and is not among them. */
export function countedShapes(indicators: readonly Indicator[]): CountedShapes {
  return new Map(indicators.flatMap(({ id, shape }) => (shape === "count" ? [] : [[id, shape] as const])));
}
