import type { Indicator } from "../language/Indicator.ts";

/** Labels of mentions that a catalogue reads: the others need not be loaded. Sections are asked for by their heading. */
export function labelsOf(indicators: readonly Indicator[]): ReadonlySet<string> {
  return new Set(indicators.flatMap(({ labels }) => labels));
}
