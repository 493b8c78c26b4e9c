import { sha256 } from "hash-wasm";
import type { Indicator, Proportion } from "../../indicators/language/Indicator.ts";

/** What says nothing of the units counted: texts, proofs, and how the figure is read, charted or protected. */
const beside: ReadonlySet<string> = new Set<keyof Indicator | keyof Proportion>([
  "sheet",
  "status",
  "evidence",
  "owner",
  "reviewOn",
  "references",
  "scale",
  "direction",
  "target",
  "chart",
  "earlySignals",
  "correction",
  "disclosure",
  "finestGrain",
  "finestLevel",
  "funnel",
]);

/**
 * Fingerprint of what an indicator counts: the SHA-256 of its JSON without its texts, whatever the order of its fields. Lists of
 * codes outside the sheet (document groups, modes of discharge) are not in it.
 */
export function definitionOf(indicator: Indicator): Promise<string> {
  const counted = Object.fromEntries(Object.entries(indicator).filter(([field]) => !beside.has(field)));
  return sha256(JSON.stringify(inOrder(counted)));
}

function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([field, inside]) => [field, inOrder(inside)]),
  );
}
