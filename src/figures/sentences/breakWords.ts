import type { SeriesPhase } from "../ControlSeries.ts";

/** Why a phase begins, in few words: `EDS-NLP 2025.1 → 2026.1`, the name of the system said once; what the extract declares comes first. */
export function breakWords({ reason, version }: NonNullable<SeriesPhase["begins"]>): string {
  return [reason, version && versionWords(version)].filter(Boolean).join(", ");
}

function versionWords({ from, to }: { readonly from: string; readonly to: string }): string {
  const system = to.slice(0, to.lastIndexOf(" ") + 1);
  return `${from} → ${system !== "" && from.startsWith(system) ? to.slice(system.length) : to}`;
}
