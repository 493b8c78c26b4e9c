import type { Indicator } from "../language/Indicator.ts";

/**
 * Indicators that count the same units over the same documents: they share one table of units (`unit_<id>`) and the
 * roll-ups made from it, one column each.
 */
export interface Family {
  readonly id: string;
  readonly unit: Indicator["unit"];
  readonly stays: Indicator["stays"] | null;
  readonly documents: Indicator["documents"];
  readonly documentsIfAdmitted: readonly string[];
  readonly indicators: readonly Indicator[];
}

/** Groups a catalogue into families, in the order of their first indicator. */
export function familiesOf(indicators: readonly Indicator[]): readonly Family[] {
  const families = new Map<string, Family & { indicators: Indicator[] }>();
  for (const indicator of indicators) {
    const id = familyId(indicator);
    const family = families.get(id);
    if (family) family.indicators.push(indicator);
    else
      families.set(id, {
        id,
        unit: indicator.unit,
        stays: indicator.stays ?? null,
        documents: indicator.documents,
        documentsIfAdmitted: indicator.documentsIfAdmitted ?? [],
        indicators: [indicator],
      });
  }
  return [...families.values()];
}

/** Name of the family that an indicator belongs to; also the suffix of its tables. */
export function familyId({ unit, stays, documents, documentsIfAdmitted }: Indicator): string {
  const groups = documents === "all" ? ["all"] : [...documents].sort();
  const admitted = [...(documentsIfAdmitted ?? [])].sort();
  const units = stays ? "day_stay" : unit.replace(" × ", "_").replace(" ", "_");
  return [units, ...groups, ...(admitted.length > 0 ? ["or", ...admitted] : [])].join("_").toLowerCase();
}

/** Suffix of an indicator's columns. */
export function columnSuffix(id: string): string {
  return id.replaceAll("-", "_");
}
