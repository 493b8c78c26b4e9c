import type { SeriesPhase } from "../ControlSeries.ts";

/** Why a phase begins, in few words: `EDS-NLP 2025.1 → 2026.1`, the name of the system said once. */
export function breakWords(begins: NonNullable<SeriesPhase["begins"]>): string {
  if (!("version" in begins)) return begins.reason;
  const { from, to } = begins.version;
  const system = to.slice(0, to.lastIndexOf(" ") + 1);
  return `${from} → ${system !== "" && from.startsWith(system) ? to.slice(system.length) : to}`;
}
