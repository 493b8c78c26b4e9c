import type { Indicator } from "../../indicators/language/Indicator.ts";

/** Whether an indicator counts its units by the documents of another. A share of documents does not: it is taken over those that exist. */
export function restsOn(indicator: Indicator, { documents }: Indicator): boolean {
  if (indicator.unit === "document") return false;
  if (indicator.documents === "all" || documents === "all") return true;
  return [...indicator.documents, ...(indicator.documentsIfAdmitted ?? [])].some((group) => documents.includes(group));
}
