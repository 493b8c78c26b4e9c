import { type VisitType, visitTypes } from "../store.ts";
import { normaliseSingular } from "./normalise.ts";

const byForm = new Map(visitTypes.map((type) => [normaliseSingular(type), type]));

/** Type of visit of a `visit_source_value`, matched without case, accents and plural. */
export function visitType(value: string | null): VisitType | null {
  return value === null ? null : (byForm.get(normaliseSingular(value)) ?? null);
}
