import type { Indicator } from "../../indicators/language/Indicator.ts";
import type { CompletenessGroup } from "./CompletenessFit.ts";

/**
 * The documents that the units of an indicator are expected to have, and without which it says nothing. Null where its units are
 * documents themselves, and where only some units have one (tumour boards).
 */
export function completenessGroupOf({ unit, documents }: Indicator): CompletenessGroup | null {
  if (unit === "document" || documents === "all") return null;
  const group = unit === "emergency passage" ? "EMERGENCY" : "DISCHARGE";
  return documents.includes(group) ? group : null;
}
